import type { BinBound } from './bound.js';
import type { Dimension } from './relaxed-dimensions.js';

/** Thresholds tried per function; more are thinned evenly. */
const MOST_THRESHOLDS = 120;

/** Largest k of the Fekete-Schepers functions u(k). */
const MOST_PARTS = 20;

/** Total volume over capacity, rounded up. */
export function volumeBound({ sizes, capacity }: Dimension): number {
  let sum = 0;
  for (const size of sizes) sum += size;
  return Math.ceil(sum / capacity);
}

/**
 * The best bound of three families of dual feasible functions, all in exact integers: thresholds
 * (Martello and Toth's L2), u(k) (Fekete and Schepers 2001) and f(CCM,1) (Carlier, Clautiaux, Moukrim 2007).
 * A dual feasible function maps sizes so that what fitted a bin still does; volume after it is a bound.
 */
export function dualFeasibleBound({ sizes, capacity }: Dimension): BinBound {
  const sorted = Int32Array.from(sizes).sort();
  let best: BinBound = { bins: volumeBound({ sizes, capacity }), method: 'volume' };
  const offer = (bins: number, method: string): void => {
    if (bins > best.bins) best = { bins, method };
  };
  for (const p of thresholds(sorted, capacity)) {
    offer(thresholdBound(sorted, capacity, p), 'dual feasible function (threshold)');
    offer(carlierBound(sorted, capacity, p), 'dual feasible function (CCM)');
  }
  for (let k = 1; k <= MOST_PARTS; k++) offer(feketeBound(sorted, capacity, k), 'dual feasible function (Fekete-Schepers)');
  return best;
}

/** Distinct sizes up to half the capacity, and what complements larger ones. */
function thresholds(sorted: Int32Array, capacity: number): number[] {
  const values = new Set<number>();
  for (const size of sorted) values.add(size * 2 > capacity ? capacity - size + 1 : size);
  const list = [...values].filter((p) => p > 0 && p * 2 <= capacity).sort((a, b) => a - b);
  const step = Math.ceil(list.length / MOST_THRESHOLDS);
  return list.filter((_, index) => index % step === 0);
}

/** Sizes below p count nothing, sizes above capacity - p count as a whole bin. */
function thresholdBound(sorted: Int32Array, capacity: number, p: number): number {
  let sum = 0;
  for (const size of sorted) sum += size > capacity - p ? capacity : size < p ? 0 : size;
  return Math.ceil(sum / capacity);
}

/** u(k)(x) = x where (k+1)x is a whole number of capacities, else floor((k+1)x / C) / k; scaled by k. */
function feketeBound(sorted: Int32Array, capacity: number, k: number): number {
  let sum = 0;
  for (const size of sorted) {
    const scaled = (k + 1) * size;
    sum += scaled % capacity === 0 ? k * size : Math.floor(scaled / capacity) * capacity;
  }
  return Math.ceil(sum / (k * capacity));
}

/** f(CCM,1): small sizes in whole parts of p, large ones by what they leave. */
function carlierBound(sorted: Int32Array, capacity: number, p: number): number {
  const parts = Math.floor(capacity / p);
  let sum = 0;
  for (const size of sorted) {
    if (size * 2 > capacity) sum += 2 * (parts - Math.floor((capacity - size) / p));
    else sum += size * 2 === capacity ? parts : 2 * Math.floor(size / p);
  }
  return Math.ceil(sum / (2 * parts));
}
