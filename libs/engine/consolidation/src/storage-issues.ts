import { atSlot, type Issue, type Plan, type Scenario, type WorkloadProfile } from '@stowage/domain';
import { amountWords } from '@stowage/planning';

/** Shared storage holds what the placed workloads need of disk space and IOPS at the same time, or an issue says what is short. */
export function storageIssues(scenario: Scenario, plan: Plan, profiles: readonly WorkloadProfile[]): Issue[] {
  const array = scenario.sharedStorage;
  if (!array) return [];
  const placed = new Set(plan.placements.map((placement) => placement.workload));
  return ([['disk', array.capacityMib], ['iops', array.iops]] as const).flatMap(([resource, capacity]) => {
    if (capacity === undefined) return [];
    const members = profiles.filter((profile) => placed.has(profile.workloadId));
    const bySlot = Array.from({ length: plan.slots }, (_, slot) => members.reduce((sum, profile) => sum + atSlot(profile.demand[resource] ?? 0, slot), 0));
    const needed = Math.max(...bySlot);
    const usable = capacity * scenario.ceilings[resource];
    if (needed <= usable) return [];
    return [{
      severity: 'error' as const, code: `storage-${resource}-short`, subject: array.name,
      message: `${array.name} is too small: the placed workloads need ${amountWords(resource, needed)} and ${amountWords(resource, usable)} may be filled.`,
      maybe: 'Maybe a larger array, or a higher ceiling.',
    }];
  });
}
