import { atSlot, type Resource, type SlotCount, type WorkloadProfile } from '@stowage/domain';

/** The sized demand of workloads, in the units of the domain; layout [workload][resource][slot]. */
export interface DemandMatrix {
  readonly ids: readonly string[];
  readonly resources: readonly Resource[];
  readonly slots: SlotCount;
  readonly values: Float64Array;
}

/** A resource a profile does not know counts as zero here; `planned-resources.ts` has told the user so before. */
export function demandMatrix(profiles: readonly WorkloadProfile[], resources: readonly Resource[], slots: SlotCount): DemandMatrix {
  const values = new Float64Array(profiles.length * resources.length * slots);
  let at = 0;
  for (const profile of profiles) {
    for (const resource of resources) {
      const demand = profile.demand[resource] ?? 0;
      for (let slot = 0; slot < slots; slot++) values[at++] = atSlot(demand, slot);
    }
  }
  return { ids: profiles.map((profile) => profile.workloadId), resources, slots, values };
}

/** Entries one workload takes in `values`. */
export function widthOf(matrix: DemandMatrix): number {
  return matrix.resources.length * matrix.slots;
}

/** The demand of one workload: resources x slots, a view. */
export function rowOf(matrix: DemandMatrix, item: number): Float64Array {
  const width = widthOf(matrix);
  return matrix.values.subarray(item * width, (item + 1) * width);
}
