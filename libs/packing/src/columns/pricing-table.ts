import type { Instance } from '../instance/instance.js';
import { tuneSurrogate } from './surrogate.js';
import type { UnitTypes } from './unit-types.js';

/** Surrogate sizes count as at least this when values are divided by them. */
export const SMALLEST_SIZE = 1e-12;

/** Added to the surrogate room, so that rounding never makes a content that fits exactly look too large. */
export const SIZE_SLACK = 1e-9;

/** What a pricing search needs to know, for the types worth packing, by decreasing value per surrogate size. */
export interface PricingTable {
  /** Place -> type. */
  readonly order: readonly number[];
  readonly value: Float64Array;
  /** Surrogate size, where the whole bin is `fullSize`. */
  readonly size: Float64Array;
  /** Most units of the type. */
  readonly most: Int32Array;
  /** [place][dimension], the dimensions with most surrogate weight first: they refuse soonest. */
  readonly demand: Int32Array;
  /** What the bin has left, in the same order of dimensions; the searches change and restore it. */
  readonly room: Int32Array;
  readonly fullSize: number;
  /** No content is worth more than this. */
  readonly rootBound: number;
}

/** The pricing problem of one bin class under given values. */
export interface PricingInput {
  readonly instance: Instance;
  readonly types: UnitTypes;
  readonly classIndex: number;
  /** Integer value per type, >= 0. */
  readonly values: Float64Array;
  /** Most units of each type. */
  readonly available: Int32Array;
  /** Whether types worth nothing are kept. */
  readonly withWorthless: boolean;
}

/**
 * Tunes the surrogate to the values and sorts the types by it.
 * @param surrogate weight per dimension, the start of the tuning; receives its result
 */
export function buildPricingTable({ instance, types, classIndex, values, available, withWorthless }: PricingInput, surrogate: Float64Array): PricingTable {
  const { d, w, cap, allowed, profile } = instance;
  const usable: number[] = [];
  for (let t = 0; t < types.count; t++) {
    if ((withWorthless || values[t]! > 0) && available[t]! > 0 && allowed[profile[types.sample[t]!]!]![classIndex] === 1) usable.push(t);
  }
  const rootBound = tuneSurrogate(instance, types, classIndex, usable, values, available, surrogate);
  const sizeOf = new Map(usable.map((t) => {
    let sum = 0;
    for (let k = 0, o = types.sample[t]! * d; k < d; k++) if (cap[classIndex * d + k]! > 0) sum += (surrogate[k]! * w[o + k]!) / cap[classIndex * d + k]!;
    return [t, sum] as const;
  }));
  const density = new Map(usable.map((t) => [t, values[t]! / Math.max(SMALLEST_SIZE, sizeOf.get(t)!)]));
  const order = usable.sort((a, b) => density.get(b)! - density.get(a)! || a - b);
  const dimensions = Array.from({ length: d }, (_, k) => k).sort((a, b) => surrogate[b]! - surrogate[a]! || a - b);
  const demand = new Int32Array(order.length * d);
  order.forEach((t, q) => dimensions.forEach((k, place) => (demand[q * d + place] = w[types.sample[t]! * d + k]!)));
  return {
    order,
    value: Float64Array.from(order, (t) => values[t]!),
    size: Float64Array.from(order, (t) => sizeOf.get(t)!),
    most: Int32Array.from(order, (t) => available[t]!),
    demand,
    room: Int32Array.from(dimensions, (k) => cap[classIndex * d + k]!),
    fullSize: surrogate.reduce((sum, weight) => sum + weight, SIZE_SLACK),
    rootBound,
  };
}

/** How many units of the type at place q still fit, by capacity and availability. */
export function fittingUnits({ most, demand, room }: PricingTable, q: number): number {
  const d = room.length;
  let units = most[q]!;
  for (let k = 0, o = q * d; k < d; k++) {
    const x = demand[o + k]!;
    if (x * units > room[k]!) {
      units = Math.floor(room[k]! / x);
      if (units <= 0) return 0;
    }
  }
  return units;
}
