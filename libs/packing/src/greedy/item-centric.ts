import type { Instance } from '../instance/instance.js';
import { Packing } from '../search/packing.js';

/** Where an item goes: into the first open bin that accepts it, or the fullest. */
export type FitKind = 'first' | 'best';

/**
 * First or best fit over a given order of units. Cost: units x bins. A unit for which no bin may be
 * opened stays unplaced.
 */
export function itemCentric(instance: Instance, order: Int32Array, fit: FitKind): Packing {
  const packing = new Packing(instance);
  placeEach(packing, order, fit);
  return packing;
}

/** Places units one by one into open bins, opening bins as needed and as far as allowed. */
export function placeEach(packing: Packing, order: Iterable<number>, fit: FitKind): void {
  for (const u of order) {
    const b = fit === 'first' ? firstBin(packing, u) : fullestBin(packing, u);
    if (b >= 0) packing.put(u, b);
    else {
      const c = classToOpen(packing, u);
      if (c >= 0) packing.put(u, packing.open(c));
    }
  }
}

/** The class worth most per cost for a unit whose bin must be opened; -1 = none may be opened. */
export function classToOpen(packing: Packing, u: number): number {
  const { classes, cap, d, widest, allowed, profile } = packing.instance;
  let best = -1;
  let bestWorth = -1;
  for (let c = 0; c < classes.length; c++) {
    if (allowed[profile[u]!]![c] === 0 || !packing.mayOpen(c)) continue;
    let room = 0;
    for (let k = 0; k < d; k++) if (widest[k]! > 0) room += cap[c * d + k]! / widest[k]!;
    const worth = room / Math.max(1e-12, classes[c]!.cost);
    if (worth > bestWorth) {
      best = c;
      bestWorth = worth;
    }
  }
  return best;
}

function firstBin(packing: Packing, u: number): number {
  for (let b = 0; b < packing.binCount; b++) if (packing.accepts(u, b)) return b;
  return -1;
}

/** The accepting bin with the least room left; -1 = none. */
export function fullestBin(packing: Packing, u: number): number {
  const { slack } = packing;
  let best = -1;
  let least = Infinity;
  for (let b = 0; b < packing.binCount; b++) {
    if (slack[b]! < least && packing.accepts(u, b)) {
      best = b;
      least = slack[b]!;
    }
  }
  return best;
}
