import { COLOURS } from '../../../charts/colours.js';
import type { Report } from '../../../report.js';
import { moneyScale, moneyUnit, moneyWords } from '../../../wording/money.js';
import { changeText } from '../../../wording/change-text.js';
import { counted } from '../../../wording/words.js';
import { newSlide, type Deck } from '../deck.js';
import { line, text } from '../draw.js';
import { moneyLines } from '../money-lines.js';
import { MARGIN, TOP } from '../page.js';

const LEFT_WIDTH = 4.2;
const STEP = 1.15;

/** What is to be decided: money at the start, when it is back, what remains, and how sure that is. */
export function decisionSlide(deck: Deck, report: Report): void {
  const slide = newSlide(deck, report.cost.title);
  facts(report).forEach(([figure, words], index) => {
    const y = TOP + 0.1 + index * STEP;
    line(slide, [MARGIN, y - 0.06, LEFT_WIDTH, 0], { colour: index === 0 ? COLOURS.ink : COLOURS.line2, width: index === 0 ? 1.25 : 0.75 });
    text(slide, figure, [MARGIN, y, LEFT_WIDTH, 0.55], { size: 26, bold: true, valign: 'middle' });
    text(slide, words, [MARGIN, y + 0.55, LEFT_WIDTH, 0.5], { size: 13, colour: COLOURS.ink2 });
  });
  const left = MARGIN + LEFT_WIDTH + 0.7;
  const last = report.cost.cash[report.cost.cash.length - 1];
  const unit = moneyUnit(report.style, report.style.scale ?? moneyScale([last?.before ?? null, last?.after ?? null]));
  text(slide, `Money spent by the end of each year, ${unit}`, [left, TOP, 7, 0.3], { size: 14, bold: true });
  moneyLines(slide, report, [left, TOP + 0.4, 7.2, 4.6]);
}

/** A figure and what it is, most wanted first; what is not known is left out. */
function facts({ cost, style, years }: Report): readonly (readonly [string, string])[] {
  const start = cost.cash.find(({ year }) => year === 0);
  const { total, paybackMonths } = cost;
  const found: (readonly [string, string])[] = [];
  if (start !== undefined) found.push([moneyWords(start.after, style), 'needed at the start, for hardware, software and migration']);
  if (start !== undefined) found.push(paybackMonths === null ? ['Not even', `within ${years} years`] : [counted(Math.round(paybackMonths), 'month', style.locale), 'until the plan has cost no more than today’s estate']);
  if (total !== null && total.before !== null && total.after !== null) {
    const less = total.before - total.after;
    found.push([moneyWords(Math.abs(less), style), `${less >= 0 ? 'less' : 'more'} than today over ${years} years (${changeText(total, style).change})`]);
    if (total.range !== undefined) found.push([changeText(total, style).range, 'is the range of that change in 8 cases of 10']);
  }
  return found;
}
