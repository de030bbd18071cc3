import { COLOURS } from '../../charts/colours.js';
import type { ChangeRow } from '../../report.js';
import { line, rectangle, type Box } from './draw.js';
import type { Slide } from './deck.js';

/** A change on the axis all rows share, from -100 % to `axisEnd`: band = range, mark = middle, dashed = published. */
export function changeBar(slide: Slide, row: ChangeRow, [x, y, w, h]: Box, axisEnd: number): void {
  const at = (ratio: number): number => x + ((Math.min(Math.max(ratio, -1), axisEnd) + 1) / (axisEnd + 1)) * w;
  const middle = y + h / 2;
  line(slide, [x, middle, w, 0], { colour: COLOURS.line2, width: 0.75 });
  if (axisEnd > 0) line(slide, [at(0), middle - h * 0.3, 0, h * 0.6], { colour: COLOURS.ink3, width: 0.75 });
  if (row.range !== undefined && row.range.low < axisEnd) rectangle(slide, [at(row.range.low), middle - h * 0.22, at(row.range.high) - at(row.range.low), h * 0.44], COLOURS.afterTint);
  if (row.changeRatio !== null) rectangle(slide, [at(row.changeRatio) - 0.025, middle - h * 0.35, 0.05, h * 0.7], row.changeRatio > axisEnd ? COLOURS.bad : COLOURS.after);
  if (row.published?.changeRatio !== undefined) line(slide, [at(row.published.changeRatio), y, 0, h], { colour: COLOURS.ink, width: 1.25, dashed: true });
}
