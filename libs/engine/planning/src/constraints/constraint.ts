import type { PackingRule } from '@stowage/packing';

/** A placement rule as the planner uses it: in the search, in spreading, in the failure replay and in explanations. */
export interface Constraint {
  readonly name: string;
  /** Why `workload` may not join `mates` on one host, in a plain sentence; undefined = it may. */
  blocks(workload: string, mates: readonly string[]): string | undefined;
  /** The same for the search; `indexOf` gives the item of a workload, undefined where it is not planned here. */
  packingRules(indexOf: (workload: string) => number | undefined): PackingRule[];
}
