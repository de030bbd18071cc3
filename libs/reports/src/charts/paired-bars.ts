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
      ...half({ x: labelWidth, y: top, thick, length: bar.before * scale }, bar.beforeText, BEFORE),
      ...half({ x: labelWidth, y: top + thick + 0.8, thick, length: bar.after * scale }, bar.afterText, AFTER),
    ];
  });
  return svg(width, bars.length * rowHeight, rows);
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly thick: number;
  readonly length: number;
}

interface Side {
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
}

const BEFORE: Side = { fill: COLOURS.before, colour: COLOURS.beforeInk, bold: false };
const AFTER: Side = { fill: COLOURS.after, colour: COLOURS.afterInk, bold: true };

/** A bar and its value; an amount of zero keeps a hairline, so that it is seen to be zero. */
function half({ x, y, thick, length }: Bar, text: string, { fill, colour, bold }: Side): readonly string[] {
  const shown = Math.max(length, 0.75);
  return [
    rectangle([x, y, shown, thick], { fill }),
    textAt(x + shown + 3.5, y + thick - 0.3, text, { size: Math.min(7.6, thick + 0.9), colour, bold }),
  ];
}
