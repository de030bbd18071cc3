import { createRequire } from 'node:module';
import type Library from 'pptxgenjs';
import { COLOURS } from '../../charts/colours.js';
import type { Report } from '../../report.js';
import { dateWords } from '../../wording/words.js';
import { FONT, HEIGHT, MARGIN, WIDTH } from './page.js';

export type Deck = Library.default;
export type Slide = Library.default.Slide;

/** By `require`: the package's ES module build has no file type Node 20 would know it by. */
const Pptx = createRequire(import.meta.url)('pptxgenjs') as new () => Deck;

const MASTER = 'Stowage';
const TITLE = 'title';
/** Titles longer than this many characters are set smaller, so that they take two lines at most. */
const LONG_TITLE = 90;

/** An empty deck with the foot every slide carries. */
export function newDeck(report: Report): Deck {
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = report.finding;
  deck.subject = `Consolidation report for ${report.title}`;
  deck.author = 'Stowage';
  deck.company = 'Stowage';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const foot = { y: HEIGHT - 0.42, h: 0.25, fontSize: 9, color: bare(COLOURS.ink3), fontFace: FONT, margin: 0, valign: 'middle' } as const;
  const { identity } = report;
  deck.defineSlideMaster({
    title: MASTER, background: { color: bare(COLOURS.paper) },
    objects: [
      { line: { x: MARGIN, y: HEIGHT - 0.5, w: WIDTH - 2 * MARGIN, h: 0, line: { color: bare(COLOURS.line2), width: 0.75 } } },
      { text: { text: `${report.title}, ${dateWords(report.date)}`, options: { ...foot, x: MARGIN, w: 6 } } },
      { text: { text: `Plan ${identity.sha256.slice(0, 12)}, seed ${identity.seed}`, options: { ...foot, x: 7.1, w: 4.6, align: 'right' } } },
      { placeholder: { options: { name: TITLE, type: 'title', x: MARGIN, y: 0.4, w: WIDTH - 2 * MARGIN, h: 0.95, fontFace: FONT, fontSize: 26, bold: true, color: bare(COLOURS.ink), margin: 0, align: 'left', valign: 'top' }, text: '' } },
    ],
    slideNumber: { x: WIDTH - MARGIN - 0.8, y: HEIGHT - 0.42, w: 0.8, h: 0.25, fontSize: 9, color: bare(COLOURS.ink3), fontFace: FONT, align: 'right', margin: 0 },
  });
  return deck;
}

/** A slide whose title is what was found. */
export function newSlide(deck: Deck, title: string): Slide {
  const slide = deck.addSlide({ masterName: MASTER });
  slide.addText(title, { placeholder: TITLE, fontSize: title.length > LONG_TITLE ? 20 : 26 });
  return slide;
}

/** Colours of this library come without the number sign. */
export const bare = (colour: string): string => colour.replace('#', '');
