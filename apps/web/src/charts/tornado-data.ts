import type { TornadoBar } from '@stowage/domain';

/** One assumption at either end of its range; places are percent of the track, the figure itself at `centre`. */
export interface TornadoRow {
  readonly key: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

export interface TornadoDrawing {
  readonly centre: number;
  readonly rows: readonly TornadoRow[];
}

const MOST = 6;

/** The assumptions that move a figure most, on one scale. Those that move it by nothing are left out. */
export function drawTornado(value: number, bars: readonly TornadoBar[]): TornadoDrawing {
  const moving = bars
    .filter(({ atLow, atHigh }) => atLow !== atHigh)
    .sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow))
    .slice(0, MOST);
  const ends = moving.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const least = Math.min(value, ...ends);
  const most = Math.max(value, ...ends);
  const place = (amount: number) => (most === least ? 50 : ((amount - least) / (most - least)) * 100);
  return {
    centre: place(value),
    rows: moving.map(({ assumptionKey: key, label, atLow, atHigh }) => {
      const [low, high] = atLow <= atHigh ? [atLow, atHigh] : [atHigh, atLow];
      return { key, label, low, high, from: place(low), to: place(high) };
    }),
  };
}
