import { COLOURS } from './colours.js';
import { rectangle, svg } from './svg.js';

const MOST_BOXES = 24;

/** One box per machine of today, those that remain filled; a proportional bar where there are too many to count. */
export function machineRow(width: number, height: number, before: number, after: number): string {
  if (Math.max(before, after) > MOST_BOXES || !Number.isInteger(before) || !Number.isInteger(after)) return proportion(width, height, before, after);
  const boxes = Math.max(before, after, 1);
  const gap = boxes > 12 ? 1.2 : 2.4;
  const box = Math.min(16, (width - gap * (boxes - 1)) / boxes);
  return svg(width, height, Array.from({ length: boxes }, (_, index) => {
    const kept = index < after;
    return rectangle([index * (box + gap) + 0.4, 0.4, box - 0.8, height - 0.8], {
      rx: 1.5, fill: kept ? COLOURS.after : COLOURS.beforeSoft, stroke: kept ? COLOURS.after : COLOURS.before, 'stroke-width': 0.6,
    });
  }));
}

function proportion(width: number, height: number, before: number, after: number): string {
  const most = Math.max(before, after, 1);
  return svg(width, height, [
    rectangle([0.4, 0.4, (before / most) * width - 0.8, height - 0.8], { rx: 1.5, fill: COLOURS.beforeSoft, stroke: COLOURS.before, 'stroke-width': 0.6 }),
    rectangle([0.4, 0.4, (after / most) * width - 0.8, height - 0.8], { rx: 1.5, fill: COLOURS.after }),
  ]);
}
