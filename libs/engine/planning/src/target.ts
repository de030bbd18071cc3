import type { Resource, ResourceAmounts } from '@stowage/domain';

/** A host model on offer, as the planner sees it. */
export interface Target {
  readonly modelId: string;
  readonly modelName: string;
  /** What one host offers after hypervisor overhead, before ceilings. A missing resource is not limited. */
  readonly capacity: ResourceAmounts;
  /** Relative cost of one more host, > 0; any one unit for all targets. */
  readonly cost: number;
  /** The same for a host already owned. */
  readonly ownedCost: number;
  readonly count?: number;
  readonly owned?: number;
}

/** What a plan may fill of one resource on one host of `target`; Infinity where it is not limited. */
export function usableOf(target: Target, resource: Resource, ceiling: number): number {
  const capacity = target.capacity[resource];
  return capacity === undefined ? Infinity : capacity * ceiling;
}
