import { GroupTally } from '../instance/group-tally.js';
import type { Instance } from '../instance/instance.js';
import type { Packing } from '../search/packing.js';
import type { UnitTypes } from './unit-types.js';

/** What one bin may hold: unit types with counts, in a bin of one class. */
export interface Pattern {
  readonly classIndex: number;
  readonly types: Int32Array;
  readonly counts: Int32Array;
  /** Of the bin and its groups together. */
  readonly cost: number;
}

/** Builds a pattern from entries in any order; its cost includes what its groups cost to open. */
export function makePattern(instance: Instance, types: UnitTypes, classIndex: number, entries: readonly (readonly [type: number, count: number])[]): Pattern {
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  let cost = instance.classes[classIndex]!.cost;
  if (instance.rules.hasOpenCosts) {
    const tally = new GroupTally(instance.rules);
    for (const [t] of sorted) {
      cost += tally.openingCost(types.sample[t]!);
      tally.add(types.sample[t]!);
    }
  }
  return { classIndex, types: Int32Array.from(sorted, ([t]) => t), counts: Int32Array.from(sorted, ([, count]) => count), cost };
}

/** One string per distinct pattern. */
export function patternKey(pattern: Pattern): string {
  return `${pattern.classIndex}:${pattern.types.join(',')}:${pattern.counts.join(',')}`;
}

/** The pattern of each bin of a plan. */
export function patternsOf(packing: Packing, types: UnitTypes): Pattern[] {
  return Array.from({ length: packing.binCount }, (_, b) => {
    const counts = new Map<number, number>();
    for (const u of packing.members[b]!.subarray(0, packing.fill[b]!)) counts.set(types.typeOf[u]!, (counts.get(types.typeOf[u]!) ?? 0) + 1);
    return makePattern(packing.instance, types, packing.binClass[b]!, [...counts]);
  });
}
