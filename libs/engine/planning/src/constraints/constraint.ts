import type { PackingRule } from '@stowage/packing';

/** A host as a rule sees it. */
export interface HostSeen {
  readonly modelId: string;
  /** Workloads on it; may include the one asked about. */
  readonly mates: readonly string[];
  /** Its name, where it has one already. */
  readonly host?: string;
}

/** What a rule may name when it speaks to the search. */
export interface PackingNames {
  /** Item of a workload; undefined where it is not planned in this cluster. */
  itemOf(workload: string): number | undefined;
  /** All workloads of the cluster. */
  readonly workloads: readonly string[];
  /** Bin types by host model, in the order of the problem. */
  readonly modelIds: readonly string[];
}

/** A placement rule as the planner uses it: in the search, in spreading, in the failure replay and in explanations. */
export interface Constraint {
  readonly name: string;
  /** False where a restart after a failure may break it for a while. */
  readonly holdsInFailure: boolean;
  /** Why `workload` may not join a host, in a plain sentence; undefined = it may. */
  blocks(workload: string, host: HostSeen): string | undefined;
  /** The same for the search. */
  packingRules(names: PackingNames): PackingRule[];
}

/** The items of those workloads that are planned in this cluster. */
export function itemsOf(workloads: readonly string[], names: PackingNames): number[] {
  return workloads.map((workload) => names.itemOf(workload)).filter((item) => item !== undefined);
}
