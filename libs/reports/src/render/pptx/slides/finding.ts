import { COLOURS } from '../../../charts/colours.js';
import type { ChangeRow, Report } from '../../../report.js';
import { changeText, headlineText } from '../../../wording/change-text.js';
import { changePercent } from '../../../wording/numbers.js';
import { listed } from '../../../wording/words.js';
import { axisEndOf, VERDICT_COLOURS } from '../../change-looks.js';
import { changeBar } from '../change-bar.js';
import { newSlide, type Deck, type Slide } from '../deck.js';
import { line, text } from '../draw.js';
import { CONTENT_WIDTH, MARGIN } from '../page.js';

const GAP = 0.35;
const CARDS_TOP = 3.3;

/** What was found, what is recommended, and the four figures that matter most. */
export function findingSlide(deck: Deck, report: Report): void {
  const slide = newSlide(deck, report.finding);
  text(slide, report.recommendation, [MARGIN, 1.45, CONTENT_WIDTH - 1, 1.5], { size: 17, colour: COLOURS.ink2 });
  line(slide, [MARGIN, CARDS_TOP - 0.15, CONTENT_WIDTH, 0], { colour: COLOURS.ink, width: 1.25 });
  const axisEnd = axisEndOf(report.headlines);
  const width = (CONTENT_WIDTH - GAP * (report.headlines.length - 1)) / Math.max(1, report.headlines.length);
  report.headlines.forEach((row, index) => card(slide, row, report, { left: MARGIN + index * (width + GAP), width, axisEnd }));
  const dashed = report.publishedBy.length === 0 ? '' : `; dashed: published (${listed(report.publishedBy)})`;
  const end = axisEnd === 0 ? 'no change' : `${changePercent(axisEnd, report.style.locale)}, the tick is no change`;
  text(slide, `Bars run from −100 % to ${end}. Band: the range we expect in 8 cases of 10; mark: the middle${dashed}.`,
    [MARGIN, 6.35, CONTENT_WIDTH, 0.4], { size: 11, colour: COLOURS.ink3 });
}

interface Place {
  readonly left: number;
  readonly width: number;
  readonly axisEnd: number;
}

function card(slide: Slide, row: ChangeRow, report: Report, { left, width, axisEnd }: Place): void {
  const { figure, unit, was } = headlineText(row, report.style);
  const { change, range, verdict } = changeText(row, report.style);
  text(slide, row.label.replace(/, a year$/, ''), [left, CARDS_TOP, width, 0.3], { size: 14, colour: COLOURS.ink2 });
  text(slide, [{ text: figure, size: 34, bold: true }, { text: `\u00a0${unit}`, size: 15, colour: COLOURS.ink2 }], [left, CARDS_TOP + 0.35, width, 0.65], { valign: 'middle' });
  text(slide, was, [left, CARDS_TOP + 1.05, width * 0.62, 0.3], { size: 14, colour: COLOURS.beforeInk });
  text(slide, change, [left + width * 0.5, CARDS_TOP + 1.05, width * 0.5, 0.3], { size: 14, bold: true, colour: VERDICT_COLOURS[verdict], align: 'right' });
  changeBar(slide, row, [left, CARDS_TOP + 1.5, width, 0.3], axisEnd);
  const caption = row.key === 'servers' ? report.hostProof : row.after === null ? (row.note ?? range) : range;
  text(slide, caption, [left, CARDS_TOP + 1.9, width, 0.75], { size: 12, colour: COLOURS.ink2 });
}
