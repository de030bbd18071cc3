import type { HostLoad, PlannedHost, SlotValues } from '@stowage/domain';
import type { ClusterInput } from './cluster-problem.js';
import type { HostFill } from './host-fill.js';

/** One host as the plan tells it. `worstLoad` is its worst load over all failures of others, resources x slots. */
export function plannedHost(cluster: ClusterInput, id: string, host: HostFill, worstLoad: Float64Array | undefined): PlannedHost {
  const { demand, targets } = cluster;
  const target = targets[host.target];
  const load = demand.resources.map((resource, r): HostLoad => {
    const from = r * demand.slots;
    const values = Array.from(host.load.subarray(from, from + demand.slots));
    const after = worstLoad && cluster.hostFailures > 0 ? Array.from(worstLoad.subarray(from, from + demand.slots)) : undefined;
    const peak = Math.max(...values);
    return {
      resource, usable: host.usable[r] ?? 0, capacity: target?.capacity[resource] ?? 0, demand: slim(values), peak, peakSlot: values.indexOf(peak),
      ...(after ? { demandAfterFailure: slim(after) } : {}),
    };
  });
  return { id, modelId: target?.modelId ?? '', siteId: cluster.siteId, workloads: host.items.map((item) => demand.ids[item] ?? ''), load };
}

/** One number where all slots are the same, and no more digits than a figure can mean. */
function slim(values: readonly number[]): SlotValues {
  const rounded = values.map((value) => Number(value.toPrecision(9)));
  return rounded.every((value) => value === rounded[0]) ? (rounded[0] ?? 0) : rounded;
}
