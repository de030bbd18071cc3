import type { MovedValue } from './moved-pairs.js';

/** What a value would be with one assumption at each end of its range. */
export interface Ends {
  readonly key: string;
  readonly atLow: number;
  readonly atHigh: number;
}

/** What moves a value, most first: distance between the least and the most it is with the assumption at an end or unmoved. */
export function tornadoOf(value: number, moved: readonly MovedValue[]): readonly Ends[] {
  const ends = new Map<string, Ends>();
  for (const { key, side, value: at } of moved) {
    const known = ends.get(key) ?? { key, atLow: value, atHigh: value };
    ends.set(key, side === 'low' ? { ...known, atLow: at } : { ...known, atHigh: at });
  }
  const spread = ({ atLow, atHigh }: Ends): number => Math.max(value, atLow, atHigh) - Math.min(value, atLow, atHigh);
  return [...ends.values()].filter((end) => spread(end) > 0).sort((a, b) => spread(b) - spread(a) || (a.key < b.key ? -1 : 1));
}
