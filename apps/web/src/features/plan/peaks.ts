import { atSlot, peakOf, type PlanDocument, type Resource } from '@stowage/domain';

/** The busiest moment of all placed workloads together, and what their own peaks would add up to. */
export function jointPeak({ plan, profiles }: PlanDocument, resource: Resource): { readonly together: number; readonly apart: number } {
  const placed = new Set(plan.placements.map(({ workload }) => workload));
  const demands = profiles.flatMap(({ workloadId, demand }) => (placed.has(workloadId) && demand[resource] !== undefined ? [demand[resource]] : []));
  const bySlot = Array.from({ length: plan.slots }, (_, slot) => demands.reduce<number>((sum, values) => sum + atSlot(values, slot), 0));
  return { together: Math.max(0, ...bySlot), apart: demands.reduce<number>((sum, values) => sum + peakOf(values), 0) };
}

/** The fullest moment of a host that is left when another fails, over all clusters. */
export function tightestAfterFailure({ plan }: Pick<PlanDocument, 'plan'>) {
  return plan.clusters
    .flatMap(({ failures }) => failures)
    .reduce<(typeof plan.clusters)[number]['failures'][number] | undefined>(
      (worst, failure) => (worst === undefined || failure.worstRatio > worst.worstRatio ? failure : worst),
      undefined,
    );
}
