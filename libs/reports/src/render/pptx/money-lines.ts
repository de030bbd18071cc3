import { ticks } from '../../charts/axis.js';
import { COLOURS } from '../../charts/colours.js';
import type { CashPoint, Report } from '../../report.js';
import { moneyFigure, moneyScale } from '../../wording/money.js';
import { asGiven } from '../../wording/numbers.js';
import { counted } from '../../wording/words.js';
import { dot, line, path, text, type Box } from './draw.js';
import type { Slide } from './deck.js';

const LABEL_WIDTH = 1.5;
const TICK_WIDTH = 0.5;
/** Two labels at the ends of the lines are at least this far apart, in inches. */
const LABEL_GAP = 0.5;

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (amount: number) => number;
  readonly right: number;
}

/** Cumulated money, keep as today (dashed) against the plan (solid), in native shapes. Amounts in the report's scale. */
export function moneyLines(slide: Slide, { cost, style }: Report, box: Box): void {
  const last = cost.cash[cost.cash.length - 1];
  if (last === undefined) return text(slide, 'Not known: today’s servers were not given.', box);
  const scale = style.scale ?? moneyScale([last.before, last.after]);
  const [, y, w, h] = box, x = box[0] + TICK_WIDTH;
  const grid = ticks(Math.max(...cost.cash.flatMap(({ before, after }) => [before, after])) / scale.divisor, 5);
  const top = (grid[grid.length - 1] ?? 1) * scale.divisor;
  const right = box[0] + w - LABEL_WIDTH, bottom = y + h - 0.3;
  const frame: Frame = { right, x: (year) => x + (year / Math.max(1, last.year)) * (right - x), y: (amount) => bottom - (amount / top) * (bottom - y - 0.1) };
  grid.forEach((tick) => {
    const at = frame.y(tick * scale.divisor);
    line(slide, [x, at, right - x, 0], { colour: COLOURS.line, width: 0.75 });
    text(slide, asGiven(tick, style.locale), [box[0] - 0.1, at - 0.1, TICK_WIDTH, 0.2], { size: 10, colour: COLOURS.ink3, align: 'right', valign: 'middle' });
  });
  cost.cash.forEach(({ year, label }) => text(slide, label, [frame.x(year) - 0.4, bottom + 0.06, 0.8, 0.22], { size: 10, colour: COLOURS.ink3, align: 'center' }));
  path(slide, cost.cash.map(({ year, before }) => [frame.x(year), frame.y(before)]), { colour: COLOURS.before, width: 2.25, dashed: true });
  path(slide, cost.cash.map(({ year, after }) => [frame.x(year), frame.y(after)]), { colour: COLOURS.after, width: 2.25 });
  evenPoint(slide, { cost, style }, frame);
  const amount = (value: number): string => moneyFigure(value, scale, style.locale);
  endLabels(slide, last, frame, [amount(last.before), amount(last.after)]);
}

/** Where the plan has cost no more than today's estate. */
function evenPoint(slide: Slide, { cost, style }: Pick<Report, 'cost' | 'style'>, { x, y, right }: Frame): void {
  if (cost.paybackMonths === null || cost.paybackMonths <= 0) return;
  const year = cost.paybackMonths / 12;
  const next = cost.cash.findIndex((point) => point.year >= year);
  const [from, to] = [cost.cash[next - 1], cost.cash[next]];
  if (from === undefined || to === undefined) return;
  const amount = from.after + ((to.after - from.after) * (year - from.year)) / (to.year - from.year);
  dot(slide, [x(year), y(amount)], 0.13);
  const label = `even after ${counted(Math.round(cost.paybackMonths), 'month', style.locale)}`;
  const nearEnd = x(year) > right - 1.8;
  text(slide, label, [x(year) + (nearEnd ? -2.1 : 0.1), y(amount) + (nearEnd ? -0.32 : 0.08), 2, 0.25], { size: 11, align: nearEnd ? 'right' : 'left' });
}

/** Amount and name at the end of each line, pushed apart where the lines end close together. */
function endLabels(slide: Slide, last: CashPoint, { y, right }: Frame, [before, after]: readonly [string, string]): void {
  const sides = [
    { at: y(last.before) - 0.2, amount: before, name: 'keep as today', colour: COLOURS.beforeInk },
    { at: y(last.after) - 0.2, amount: after, name: 'the plan', colour: COLOURS.afterInk },
  ].sort((a, b) => a.at - b.at);
  const upper = sides[0]?.at ?? 0;
  sides.forEach(({ at, amount, name, colour }, index) => {
    const top = index === 0 ? upper : Math.max(at, upper + LABEL_GAP);
    text(slide, [{ text: amount, bold: true, breaks: true }, { text: name }], [right + 0.12, top, LABEL_WIDTH - 0.1, 0.42], { size: 12, colour });
  });
}
