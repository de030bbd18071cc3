import { COLOURS } from '../../charts/colours.js';
import type { Statement } from '../../report.js';
import { line, text, type Box } from './draw.js';
import type { Slide } from './deck.js';

const LINE_HEIGHT = 0.235;
/** Characters on an inch of line at 13 points. */
const PER_INCH = 11.5;

/** Claims in bold with what to know about them, under a heading; as many as fit, the rest counted. Answers where they end. */
export function statements(slide: Slide, heading: string, list: readonly Statement[], [x, y, w, h]: Box): number {
  text(slide, heading, [x, y, w, 0.3], { size: 14, bold: true });
  let top = y + 0.38, shown = 0;
  for (const { lead, text: rest } of list) {
    const height = Math.ceil((lead.length + rest.length + 1) / (w * PER_INCH)) * LINE_HEIGHT + 0.16;
    if (top + height > y + h) break;
    line(slide, [x, top, w, 0], { colour: COLOURS.line, width: 0.75 });
    text(slide, [{ text: `${lead} `, bold: true }, { text: rest, colour: COLOURS.ink2 }], [x, top + 0.07, w, height - 0.1], { size: 13 });
    top += height;
    shown++;
  }
  const left = list.length - shown;
  if (left > 0) text(slide, `And ${left} more, in the report.`, [x, top + 0.07, w, LINE_HEIGHT], { size: 11, colour: COLOURS.ink3 });
  if (list.length === 0) text(slide, 'Nothing found.', [x, top + 0.05, w, LINE_HEIGHT], { size: 13, colour: COLOURS.ink2 });
  return top + LINE_HEIGHT;
}
