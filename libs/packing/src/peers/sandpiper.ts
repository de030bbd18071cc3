import { itemCentric } from '../greedy/item-centric.js';
import type { Instance } from '../instance/instance.js';
import type { Packing } from '../search/packing.js';

/** Shares at or above this count as this, so that a full demand has a finite volume. */
const FULL = 0.999;

/**
 * Sandpiper's order (Wood et al. 2007): units by decreasing volume, the product over dimensions of
 * 1 / (1 - share), each into the first bin that takes it.
 */
export function sandpiper(instance: Instance): Packing {
  const { n, d, w, widest } = instance;
  const logVolume = new Float64Array(n);
  for (let u = 0; u < n; u++) {
    for (let k = 0; k < d; k++) if (widest[k]! > 0) logVolume[u]! -= Math.log(1 - Math.min(FULL, w[u * d + k]! / widest[k]!));
  }
  const order = Int32Array.from({ length: n }, (_, u) => u).sort((a, b) => logVolume[b]! - logVolume[a]! || a - b);
  return itemCentric(instance, order, 'first');
}
