import { COLOURS } from '../../charts/colours.js';
import type { PairedBar } from '../../charts/paired-bars.js';
import { rectangle, text, type Box } from './draw.js';
import type { Slide } from './deck.js';

const LABEL_WIDTH = 2.6;
const VALUE_WIDTH = 1;
const MOST_ROW = 0.72;

/** Before above after, one pair a row, all from one zero, in native shapes. */
export function pairedBars(slide: Slide, bars: readonly PairedBar[], [x, y, w, h]: Box): void {
  const most = bars.reduce((largest, { before, after }) => Math.max(largest, before, after), 0);
  const scale = most === 0 ? 0 : (w - LABEL_WIDTH - VALUE_WIDTH) / most;
  const row = Math.min(MOST_ROW, h / Math.max(1, bars.length));
  const thick = row * 0.38;
  const left = x + LABEL_WIDTH;
  bars.forEach(({ label, before, after, beforeText, afterText }, index) => {
    const top = y + index * row;
    text(slide, label, [x, top, LABEL_WIDTH - 0.15, 2 * thick], { size: 13, valign: 'middle' });
    half(slide, [left, top, before * scale, thick], { value: beforeText, fill: COLOURS.before, colour: COLOURS.beforeInk, bold: false });
    half(slide, [left, top + thick, after * scale, thick], { value: afterText, fill: COLOURS.after, colour: COLOURS.afterInk, bold: true });
  });
}

interface Side {
  readonly value: string;
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
}

/** An amount of zero keeps a hairline, so that it is seen to be zero. */
function half(slide: Slide, [x, y, w, h]: Box, { value, fill, colour, bold }: Side): void {
  const shown = Math.max(w, 0.015);
  rectangle(slide, [x, y, shown, h - 0.02], fill);
  text(slide, value, [x + shown + 0.08, y - 0.02, VALUE_WIDTH, h], { size: 11, colour, bold, valign: 'middle' });
}
