import type { Instance } from '../instance/instance.js';
import { Packing } from './packing.js';

/** A plan as plain arrays, to send between threads. */
export interface PlanData {
  /** Bin -> class. */
  readonly binClass: Int32Array;
  /** Bin -> incumbent bin, -1 = none. */
  readonly origin: Int32Array;
  /** Unit -> bin, -1 = not placed. */
  readonly binOf: Int32Array;
}

export function toPlanData({ binClass, origin, binOf, binCount }: Packing): PlanData {
  return { binClass: binClass.slice(0, binCount), origin: origin.slice(0, binCount), binOf: binOf.slice() };
}

/** The plan again, for an instance with the same units and classes. */
export function fromPlanData(instance: Instance, { binClass, origin, binOf }: PlanData): Packing {
  const packing = new Packing(instance);
  binClass.forEach((c, b) => packing.open(c, origin[b]!));
  binOf.forEach((b, u) => {
    if (b >= 0) packing.put(u, b);
  });
  return packing;
}
