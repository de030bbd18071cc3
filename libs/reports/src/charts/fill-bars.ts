import { COLOURS } from './colours.js';
import { line, rectangle, svg } from './svg.js';

/** How full one resource is: 1 = all that may be used. Above 1 the bar is red and runs to the edge. */
export function fillBar(width: number, height: number, ratio: number): string {
  const inside = width - 4;
  return svg(width, height, [
    rectangle([0, 0, inside, height], { fill: COLOURS.sunken }),
    rectangle([0, 0, Math.min(ratio, width / inside) * inside, height], { fill: ratio > 1 + 1e-9 ? COLOURS.bad : COLOURS.after }),
    line([inside, 0, inside, height], { stroke: COLOURS.ink3, 'stroke-width': 0.75 }),
  ]);
}
