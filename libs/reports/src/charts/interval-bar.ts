import { COLOURS } from './colours.js';
import { element, line, rectangle, rounded, svg } from './svg.js';

/** A change on the axis all rows share. Ratios: -1 = gone, 0 = no change. */
export interface IntervalBar {
  readonly changeRatio: number | null;
  readonly range?: { readonly low: number; readonly high: number };
  readonly publishedRatio?: number;
  /** Right end of the axis: 0 unless a figure of the report rises. */
  readonly axisEnd: number;
}

const AXIS_ENDS = [0, 0.25, 0.5, 1];

/** The right end that holds every change; rises beyond +100 % are cut there and told in words beside the bar. */
export function axisEndFor(changes: readonly (number | null | undefined)[]): number {
  const most = changes.reduce<number>((largest, change) => Math.max(largest, change ?? 0), 0);
  return AXIS_ENDS.find((end) => most <= end) ?? 1;
}

/** Band = range, bar = middle, dotted = published, from -100 % to the axis end; a tick marks no change where it lies inside. */
export function intervalBar(width: number, height: number, bar: IntervalBar): string {
  const inset = 1.5;
  const at = (ratio: number): number => inset + ((Math.min(Math.max(ratio, -1), bar.axisEnd) + 1) / (bar.axisEnd + 1)) * (width - 2 * inset);
  const middle = height / 2;
  const parts = [line([0, middle, width, middle], { stroke: COLOURS.line2, 'stroke-width': 0.75 })];
  if (bar.axisEnd > 0) parts.push(line([at(0), middle - 3, at(0), middle + 3], { stroke: COLOURS.ink3, 'stroke-width': 0.75 }));
  if (bar.range !== undefined && bar.range.low < bar.axisEnd) {
    const from = at(bar.range.low);
    parts.push(rectangle([from, middle - 2.75, at(bar.range.high) - from, 5.5], { rx: 2.75, fill: COLOURS.afterTint }));
  }
  if (bar.changeRatio !== null) parts.push(mark(bar.changeRatio > bar.axisEnd, at(bar.changeRatio), middle));
  if (bar.publishedRatio !== undefined) {
    const x = at(bar.publishedRatio);
    parts.push(line([x, 0, x, height], { stroke: COLOURS.ink, 'stroke-width': 1.5, 'stroke-dasharray': '1.6 1.2' }));
  }
  return svg(width, height, parts);
}

/** A bar where the middle lies; an arrow head at the end where it lies beyond the axis. */
function mark(beyond: boolean, x: number, middle: number): string {
  if (beyond) return element('path', { d: `M${rounded(x - 4)} ${rounded(middle - 4)}L${rounded(x + 1.5)} ${rounded(middle)}L${rounded(x - 4)} ${rounded(middle + 4)}Z`, fill: COLOURS.after });
  return rectangle([x - 1.2, middle - 4, 2.4, 8], { rx: 1, fill: COLOURS.after });
}
