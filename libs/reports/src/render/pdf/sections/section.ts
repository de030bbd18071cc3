import type { Content } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import type { SectionId } from '../../../report.js';
import { SIZES, text } from '../text.js';

/** Whether a section opens a page or follows on the one before. */
export type Opening = 'new-page' | 'follows';

export interface SectionHead {
  readonly id: SectionId;
  readonly opening: Opening;
  /** The finding, in a sentence. */
  readonly title: string;
  /** What to know before reading on; empty = none. */
  readonly lead: string;
}

/**
 * Title that is the finding, a line under it, and the body. A section that follows keeps its title with the first part of
 * its body, which must fit a page.
 */
export function section({ id, opening, title, lead }: SectionHead, body: Content[]): Content[] {
  const opened = opening === 'new-page' ? { pageBreak: 'before' as const } : { margin: [0, 22, 0, 0] as [number, number, number, number] };
  const head: Content[] = [
    text(title, { id, outline: true, outlineText: title, fontSize: SIZES.section, bold: true, characterSpacing: -0.15, ...opened }),
    ...(lead === '' ? [] : [text(lead, { color: COLOURS.ink2, lineHeight: 1.2, margin: [0, 3, 0, 0] })]),
    { text: '', margin: [0, 0, 0, 6], fontSize: 1 },
  ];
  const [first = '', ...rest] = body;
  return opening === 'follows' ? [{ stack: [...head, first], unbreakable: true }, ...rest] : [...head, ...body];
}
