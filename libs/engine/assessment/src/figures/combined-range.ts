/** A value with one assumption moved. */
export interface MovedValue {
  readonly key: string;
  readonly value: number;
}

export interface CombinedRange {
  readonly low: number;
  readonly high: number;
  /** What moves the value, most first: assumption key and the distance between its two ends. */
  readonly movers: readonly { readonly key: string; readonly spread: number }[];
}

/**
 * Range of a value from moving each assumption alone: deviations down and up combine as the root of the sum of squares
 * (independent inputs, first order; GUM, JCGM 100:2008). low <= value <= high always.
 * @param least what the value can't fall below: 0 for amounts, -1 for changes; first order alone may overshoot it
 */
export function combinedRange(value: number, moved: readonly MovedValue[], least: number): CombinedRange {
  const ends = new Map<string, { low: number; high: number }>();
  for (const one of moved) {
    const end = ends.get(one.key) ?? { low: value, high: value };
    ends.set(one.key, { low: Math.min(end.low, one.value), high: Math.max(end.high, one.value) });
  }
  const root = (deviations: readonly number[]): number => Math.sqrt(deviations.reduce((sum, deviation) => sum + deviation * deviation, 0));
  const all = [...ends.values()];
  const movers = [...ends]
    .map(([key, end]) => ({ key, spread: end.high - end.low }))
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread || (a.key < b.key ? -1 : 1));
  return { low: Math.max(Math.min(least, value), value - root(all.map((end) => value - end.low))), high: value + root(all.map((end) => end.high - value)), movers };
}
