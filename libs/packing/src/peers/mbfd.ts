import { classToOpen } from '../greedy/item-centric.js';
import type { Instance } from '../instance/instance.js';
import { Packing } from '../search/packing.js';

/**
 * Modified best fit decreasing (Beloglazov and Buyya 2012), as in CloudSim and OpenStack Watcher: units by
 * decreasing demand of the first resource (the processor), each into the bin whose power grows least. With
 * power linear in load and equal bins the growth is the same everywhere in use, so the first such bin wins;
 * an unused bin costs its idle power too and is opened last.
 */
export function mbfd(instance: Instance): Packing {
  const { n, d, w, resourceOf } = instance;
  const processor = Array.from({ length: d }, (_, k) => k).filter((k) => resourceOf[k] === resourceOf[0]);
  const peak = Float64Array.from({ length: n }, (_, u) => processor.reduce((most, k) => Math.max(most, w[u * d + k]!), 0));
  const order = Int32Array.from({ length: n }, (_, u) => u).sort((a, b) => peak[b]! - peak[a]! || a - b);
  const packing = new Packing(instance);
  for (const u of order) {
    const b = leastPower(packing, u);
    if (b >= 0) packing.put(u, b);
    else {
      const c = classToOpen(packing, u);
      if (c >= 0) packing.put(u, packing.open(c));
    }
  }
  return packing;
}

/** The accepting bin of the class cheapest to run, the first of several. */
function leastPower(packing: Packing, u: number): number {
  let best = -1;
  let least = Infinity;
  for (let b = 0; b < packing.binCount; b++) {
    const power = packing.instance.classes[packing.binClass[b]!]!.cost;
    if (power < least && packing.accepts(u, b)) {
      best = b;
      least = power;
    }
  }
  return best;
}
