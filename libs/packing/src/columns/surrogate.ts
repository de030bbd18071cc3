import type { Instance } from '../instance/instance.js';
import type { UnitTypes } from './unit-types.js';

/** Added to the room, so that rounding never makes the bound too small. */
const SIZE_SLACK = 1e-9;

/** Multiplicative steps taken. */
const STEPS = 30;

/**
 * Tunes one weight per dimension (their sum stays 1) so that the fractional filling of the weighted sum of
 * dimensions is worth as little as possible: the dual of the knapsack's linear relaxation, by multiplicative
 * subgradient steps from the weights given. `weights` receives the best found.
 * @returns the value of that filling: no content of a bin is worth more
 */
export function tuneSurrogate(instance: Instance, types: UnitTypes, classIndex: number, usable: readonly number[], values: Float64Array, available: Int32Array, weights: Float64Array): number {
  const { d, w, cap } = instance;
  const m = usable.length;
  const share = new Float64Array(m * d);
  usable.forEach((t, x) => {
    for (let k = 0, o = types.sample[t]! * d; k < d; k++) {
      const room = cap[classIndex * d + k]!;
      share[x * d + k] = room > 0 ? w[o + k]! / room : 0;
    }
  });
  const current = weights.slice();
  const density = new Float64Array(m);
  const size = new Float64Array(m);
  const load = new Float64Array(d);
  const order = Array.from({ length: m }, (_, x) => x);
  let best = Infinity;
  for (let step = 0; step < STEPS; step++) {
    for (let x = 0; x < m; x++) {
      let sum = 1e-15;
      for (let k = 0; k < d; k++) sum += current[k]! * share[x * d + k]!;
      size[x] = sum;
      density[x] = values[usable[x]!]! / sum;
    }
    order.sort((a, b) => density[b]! - density[a]! || a - b);
    const worth = fillFractionally(order, usable, values, available, size, share, load);
    if (worth < best) {
      best = worth;
      weights.set(current);
    }
    let total = 0;
    const length = 0.5 / (1 + step);
    for (let k = 0; k < d; k++) {
      current[k] = Math.max(1e-6, current[k]! * Math.exp(length * (load[k]! - 1)));
      total += current[k]!;
    }
    for (let k = 0; k < d; k++) current[k]! /= total;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let k = 0; k < d; k++) weights[k]! /= total;
  return best;
}

/** Fills a surrogate room of 1 in the given order; `load` receives the filling's share of each dimension. */
function fillFractionally(order: readonly number[], usable: readonly number[], values: Float64Array, available: Int32Array, size: Float64Array, share: Float64Array, load: Float64Array): number {
  const d = load.length;
  load.fill(0);
  let room = 1 + SIZE_SLACK;
  let worth = 0;
  for (const x of order) {
    const units = Math.min(available[usable[x]!]!, room / size[x]!);
    worth += units * values[usable[x]!]!;
    room -= units * size[x]!;
    for (let k = 0; k < d; k++) load[k]! += units * share[x * d + k]!;
    if (room <= 1e-12) break;
  }
  return worth;
}

/** Steps at a node; it is left for good if the bound after them suffices. */
const NODE_STEPS = 10;

/**
 * The same tuning for a node: unit i is worth `values[i]`, `units[i]` of it are at hand, and what is left of
 * the bin is `room`. Returns each unit's size where the room is 1.
 */
export function tuneShares(values: readonly number[], units: readonly number[], demands: readonly Int32Array[], room: Int32Array): Float64Array {
  const d = room.length;
  const m = values.length;
  const share = new Float64Array(m * d);
  const load = new Float64Array(d);
  for (let x = 0; x < m; x++) for (let k = 0; k < d; k++) if (room[k]! > 0) share[x * d + k] = demands[x]![k]! / room[k]!;
  const weights = new Float64Array(d).fill(1 / d);
  const size = new Float64Array(m);
  const bestSize = new Float64Array(m);
  const order = values.map((_, x) => x);
  const all = values.map((_, x) => x);
  const value = Float64Array.from(values);
  const available = Int32Array.from(units);
  let best = Infinity;
  for (let step = 0; step < NODE_STEPS; step++) {
    for (let x = 0; x < m; x++) {
      let sum = 1e-15;
      for (let k = 0; k < d; k++) sum += weights[k]! * share[x * d + k]!;
      size[x] = sum;
    }
    order.sort((a, b) => value[b]! / size[b]! - value[a]! / size[a]! || a - b);
    const worth = fillFractionally(order, all, value, available, size, share, load);
    if (worth < best) {
      best = worth;
      bestSize.set(size);
    }
    let total = 0;
    for (let k = 0; k < d; k++) {
      weights[k] = Math.max(1e-6, weights[k]! * Math.exp((2 / (1 + step)) * (load[k]! - 1)));
      total += weights[k]!;
    }
    for (let k = 0; k < d; k++) weights[k]! /= total;
  }
  return bestSize;
}
