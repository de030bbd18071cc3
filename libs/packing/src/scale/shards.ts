import type { Instance } from '../instance/instance.js';
import { Packing } from '../search/packing.js';
import type { PlanData } from '../search/plan-data.js';

/** Above this many units an instance is cut into shards. */
const MOST_UNITS = 12_000;

/** Units per shard. The price is about half a bin per shard; the gain is a scan that no longer grows with n squared. */
const UNITS_PER_SHARD = 10_000;

/** Whether shards may be packed apart: no bounded counts to share out, no homes to come back to. */
export function isShardable({ n, classes, rules }: Instance): boolean {
  return n > MOST_UNITS && rules.incumbentTypes.length === 0 && classes.every((binClass) => binClass.count === Infinity);
}

/** Deals the units, largest first, to shards in turn, so that all shards look alike. */
export function dealUnits({ n, size }: Instance): Int32Array[] {
  const count = Math.ceil(n / UNITS_PER_SHARD);
  const order = Int32Array.from({ length: n }, (_, u) => u).sort((a, b) => size[b]! - size[a]! || a - b);
  return Array.from({ length: count }, (_, shard) => order.filter((_u, index) => index % count === shard));
}

/** One plan out of the plans of the shards. */
export function joinShards(instance: Instance, shards: readonly Int32Array[], plans: readonly PlanData[]): Packing {
  const packing = new Packing(instance);
  plans.forEach((plan, shard) => {
    const bins = Int32Array.from(plan.binClass, (c) => packing.open(c));
    plan.binOf.forEach((b, index) => {
      if (b >= 0) packing.put(shards[shard]![index]!, bins[b]!);
    });
  });
  return packing;
}
