import { COLOURS } from './colours.js';
import { rectangle, svg, textAt } from './svg.js';

/** One item: its label, both values and how each is written. */
export interface PairedBar {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly beforeText: string;
  readonly afterText: string;
}

export interface PairedBarsSize {
  readonly width: number;
  readonly rowHeight: number;
  readonly labelWidth: number;
}

const VALUE_WIDTH = 34;
/** Between one pair and the next. */
const GAP = 5;

/** Before above after, one pair a row, all from one zero; the values stand at the ends, so no axis is needed. */
export function pairedBars(bars: readonly PairedBar[], { width, rowHeight, labelWidth }: PairedBarsSize): string {
  const most = bars.reduce((largest, { before, after }) => Math.max(largest, before, after), 0);
  const scale = most === 0 ? 0 : (width - labelWidth - VALUE_WIDTH) / most;
  const thick = (rowHeight - GAP) / 2;
  const rows = bars.flatMap((bar, index) => {
    const top = index * rowHeight + 2;
    return [
      textAt(0, top + thick + 3.5, bar.label, { size: 8.2, colour: COLOURS.ink }),
      ...half(labelWidth, top, thick, bar.before * scale, bar.beforeText, 'before'),
      ...half(labelWidth, top + thick + 0.8, thick, bar.after * scale, bar.afterText, 'after'),
    ];
  });
  return svg(width, bars.length * rowHeight, rows);
}

function half(x: number, y: number, thick: number, length: number, text: string, side: 'before' | 'after'): readonly string[] {
  const after = side === 'after';
  return [
    rectangle(x, y, Math.max(length, 0.75), thick, { fill: after ? COLOURS.after : COLOURS.before }),
    textAt(x + Math.max(length, 0.75) + 3.5, y + thick - 0.3, text, { size: Math.min(7.6, thick + 0.9), colour: after ? COLOURS.afterInk : COLOURS.beforeInk, bold: after }),
  ];
}
