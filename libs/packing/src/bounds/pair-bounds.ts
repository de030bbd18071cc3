import type { Instance } from '../instance/instance.js';
import type { BinBound } from './bound.js';
import { maximumMatching } from './maximum-matching.js';
import type { Dimension } from './relaxed-dimensions.js';

/** Above this many units the quadratic pair table is not built. */
const MOST_UNITS = 700;

/** Starts of the greedy clique. */
const CLIQUE_STARTS = 60;

/**
 * Bounds from which pairs of units fit together: a clique of pairwise incompatible units needs a bin each;
 * and of units of which no three fit together, a matching tells how many bins can hold two.
 */
export function pairBounds(instance: Instance, dimensions: readonly Dimension[]): BinBound {
  if (instance.n > MOST_UNITS) return { bins: 0, method: 'none' };
  const together = pairTable(instance);
  return matchingBound(instance.n, together, dimensions, cliqueBound(instance.n, together));
}

/** together[a * n + b] = 1 when units a and b fit one bin, by capacity. */
function pairTable({ n, d, w, widest }: Instance): Uint8Array {
  const together = new Uint8Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      let k = 0;
      while (k < d && w[a * d + k]! + w[b * d + k]! <= widest[k]!) k++;
      if (k === d) together[a * n + b] = together[b * n + a] = 1;
    }
  }
  return together;
}

function cliqueBound(n: number, together: Uint8Array): BinBound {
  const enemies = new Int32Array(n);
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) if (a !== b && together[a * n + b] === 0) enemies[a]!++;
  const order = Int32Array.from({ length: n }, (_, u) => u).sort((a, b) => enemies[b]! - enemies[a]! || a - b);
  let bins = 0;
  for (const start of order.subarray(0, CLIQUE_STARTS)) {
    const clique = [start];
    for (const u of order) if (u !== start && clique.every((v) => together[u * n + v] === 0)) clique.push(u);
    bins = Math.max(bins, clique.length);
  }
  return { bins, method: 'clique' };
}

/** Units above a third of a dimension: no three share a bin, so bins >= units - matching. */
function matchingBound(n: number, together: Uint8Array, dimensions: readonly Dimension[], start: BinBound): BinBound {
  let best = start;
  for (const { sizes, capacity } of dimensions) {
    const large: number[] = [];
    sizes.forEach((size, u) => {
      if (size * 3 > capacity) large.push(u);
    });
    if (large.length <= best.bins) continue;
    const neighbours = large.map((a) => large.flatMap((b, index) => (together[a * n + b] === 1 ? [index] : [])));
    const bins = large.length - maximumMatching(neighbours);
    if (bins > best.bins) best = { bins, method: 'matching' };
  }
  return best;
}
