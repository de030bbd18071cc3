import { ticks } from './axis.js';
import { COLOURS } from './colours.js';
import { element, line, rounded, svg, textAt } from './svg.js';

/** Two lines over the years, in the unit of the chart's title. */
export interface MoneyLines {
  readonly points: readonly { readonly year: number; readonly before: number; readonly after: number }[];
  /** Range at the end, drawn as a whisker. */
  readonly endRange?: { readonly before: Range; readonly after: Range };
  readonly paybackMonths: number | null;
  readonly labels: { readonly before: string; readonly after: string; readonly beforeEnd: string; readonly afterEnd: string; readonly payback: string };
  readonly tickText: (value: number) => string;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (amount: number) => number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

const LABEL_WIDTH = 62;

/** Cumulated money, keep against plan. The plan's line is solid and today's dashed, so print in grey still tells them apart. */
export function moneyOverTime(width: number, height: number, chart: MoneyLines): string {
  const lastYear = chart.points.reduce((most, { year }) => Math.max(most, year), 1);
  const highest = Math.max(...chart.points.flatMap(({ before, after }) => [before, after]), chart.endRange?.before.high ?? 0, chart.endRange?.after.high ?? 0, 0);
  const grid = ticks(highest);
  const tickLength = Math.max(...grid.map((tick) => chart.tickText(tick).length));
  const frame = frameFor({ width, height, lastYear, top: grid[grid.length - 1] ?? 1, tickLength });
  return svg(width, height, [
    ...gridLines(grid, frame, chart.tickText), ...yearLabels(lastYear, frame),
    path(chart.points.map(({ year, before }) => [year, before]), frame, { stroke: COLOURS.before, 'stroke-dasharray': '5 2' }),
    path(chart.points.map(({ year, after }) => [year, after]), frame, { stroke: COLOURS.after }),
    ...whiskers(chart, lastYear, frame), ...payback(chart, frame), ...endLabels(chart, frame),
  ]);
}

interface Extent {
  readonly width: number;
  readonly height: number;
  readonly lastYear: number;
  /** Largest tick. */
  readonly top: number;
  /** Characters of the longest tick label. */
  readonly tickLength: number;
}

function frameFor({ width, height, lastYear, top, tickLength }: Extent): Frame {
  const left = 8 + tickLength * 4.4, right = width - LABEL_WIDTH, bottom = height - 16, ceiling = 6;
  return { x: (year) => left + (year / lastYear) * (right - left), y: (amount) => bottom - (amount / top) * (bottom - ceiling), left, right, bottom };
}

const gridLines = (grid: readonly number[], { y, left, right }: Frame, text: (value: number) => string): readonly string[] => grid.flatMap((tick) => [
  line([left, y(tick), right, y(tick)], { stroke: COLOURS.line, 'stroke-width': 0.75 }),
  textAt(left - 5, y(tick) + 2.6, text(tick), { size: 7.6, colour: COLOURS.ink3, anchor: 'end' }),
]);

const yearLabels = (lastYear: number, { x, bottom }: Frame): readonly string[] => Array.from({ length: lastYear + 1 }, (_, year) =>
  textAt(x(year), bottom + 11.5, year === 0 ? 'start' : String(year), { size: 7.6, colour: COLOURS.ink3, anchor: 'middle' }));

function path(points: readonly (readonly [number, number])[], { x, y }: Frame, stroke: { readonly [name: string]: string }): string {
  const d = points.map(([year, amount], index) => `${index === 0 ? 'M' : 'L'}${rounded(x(year))} ${rounded(y(amount))}`).join('');
  return element('path', { d, fill: 'none', 'stroke-width': 1.6, 'stroke-linejoin': 'round', ...stroke });
}

function whiskers({ endRange }: MoneyLines, lastYear: number, { x, y }: Frame): readonly string[] {
  if (endRange === undefined) return [];
  return ([['before', COLOURS.before], ['after', COLOURS.after]] as const).flatMap(([side, stroke]) => {
    const [at, low, high] = [x(lastYear), y(endRange[side].low), y(endRange[side].high)];
    return [line([at, low, at, high], { stroke, 'stroke-width': 4, 'stroke-opacity': 0.35 })];
  });
}

/** The break-even point lies between two years, on the plan's line. Below it to the right and above it to the left no line runs. */
function payback({ paybackMonths, points, labels }: MoneyLines, { x, y, right }: Frame): readonly string[] {
  if (paybackMonths === null || paybackMonths <= 0) return [];
  const year = paybackMonths / 12;
  const next = points.findIndex((point) => point.year >= year);
  const [from, to] = [points[next - 1], points[next]];
  if (from === undefined || to === undefined) return [];
  const amount = from.after + ((to.after - from.after) * (year - from.year)) / (to.year - from.year);
  const nearEnd = x(year) > right - 80;
  return [
    element('circle', { cx: x(year), cy: y(amount), r: 2.6, fill: COLOURS.paper, stroke: COLOURS.ink, 'stroke-width': 1.1 }),
    textAt(x(year) + (nearEnd ? -6 : 5), y(amount) + (nearEnd ? -5 : 11), labels.payback, { size: 7.6, colour: COLOURS.ink, anchor: nearEnd ? 'end' : 'start' }),
  ];
}

/** Room for a label of two lines. */
const LABEL_HEIGHT = 20;

/** Two-line labels at the ends, pushed apart where the lines end close together. */
function endLabels({ points, labels }: MoneyLines, { y, right, bottom }: Frame): readonly string[] {
  const last = points[points.length - 1];
  if (last === undefined) return [];
  const sides = [
    { at: y(last.before), amount: labels.beforeEnd, label: labels.before, colour: COLOURS.beforeInk },
    { at: y(last.after), amount: labels.afterEnd, label: labels.after, colour: COLOURS.afterInk },
  ].sort((a, b) => a.at - b.at);
  const highest = Math.min(Math.max(8, sides[0]?.at ?? 0), bottom - 9 - LABEL_HEIGHT);
  return sides.flatMap(({ at, amount, label, colour }, index) => {
    const baseline = index === 0 ? highest : Math.min(bottom - 9, Math.max(at, highest + LABEL_HEIGHT));
    return [
      textAt(right + 6, baseline + 1, amount, { size: 7.6, colour, bold: true }), textAt(right + 6, baseline + 10, label, { size: 7.6, colour }),
    ];
  });
}
