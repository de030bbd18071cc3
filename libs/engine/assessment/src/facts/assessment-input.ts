import type { HostModel, Inventory, Plan, Scenario, Workload, WorkloadProfile } from '@stowage/domain';

/** What an assessment rests on. Host models are completed. */
export interface AssessmentInput {
  readonly inventory: Inventory;
  readonly profiles: readonly WorkloadProfile[];
  readonly plan: Plan;
  readonly hostModels: readonly HostModel[];
  readonly scenario: Scenario;
}

/** Items of a list under the key each of them has. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Running workloads by the id of their server; those of unknown server under "". */
export const byServer = (workloads: readonly Workload[]): ReadonlyMap<string, readonly Workload[]> =>
  groupBy(workloads, (workload) => workload.serverId ?? '');
