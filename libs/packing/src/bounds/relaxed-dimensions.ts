import type { Instance } from '../instance/instance.js';

/** One-dimensional relaxation: unit sizes and the capacity, in integers. */
export interface Dimension {
  readonly sizes: Int32Array;
  readonly capacity: number;
}

/** Surrogates are expressed in parts of this, demand rounded down so that they stay relaxations. */
const SURROGATE_PARTS = 1_000_000;

/** Above this many dimensions no pairs are formed. */
const MOST_PAIRED = 10;

/** Every single dimension in the widest bin. Padding and empty dimensions are left out. */
export function singleDimensions({ n, d, w, widest }: Instance): Dimension[] {
  const list: Dimension[] = [];
  for (let k = 0; k < d; k++) {
    if (widest[k] === 0) continue;
    list.push({ sizes: Int32Array.from({ length: n }, (_, u) => w[u * d + k]!), capacity: widest[k]! });
  }
  return list;
}

/**
 * Sums of dimensions: of every pair, and of all. A bin holds at most the sum of the capacities, so every
 * bound for the sum is a bound for the whole; Caprara and Toth's class 8 needs it.
 */
export function surrogateDimensions(single: readonly Dimension[]): Dimension[] {
  const list: Dimension[] = [];
  if (single.length < 2 || single.length > MOST_PAIRED) return list;
  const parts = single.map(({ sizes, capacity }) => sizes.map((size) => Math.floor((size / capacity) * SURROGATE_PARTS)));
  const sum = (chosen: readonly Int32Array[]): Dimension => ({
    sizes: chosen[0]!.map((_, u) => chosen.reduce((total, sizes) => total + sizes[u]!, 0)),
    capacity: SURROGATE_PARTS * chosen.length,
  });
  for (let a = 0; a < parts.length; a++) for (let b = a + 1; b < parts.length; b++) list.push(sum([parts[a]!, parts[b]!]));
  if (parts.length > 2) list.push(sum(parts));
  return list;
}
