import { usableTable, type ClusterInput } from './cluster-problem.js';
import { rowOf } from './demand-matrix.js';
import { amountWords, slotWords } from './resource-words.js';

/** Why one workload of a cluster found no host, a sentence for each host model that is too small, or that hosts ran out. */
export function unplacedReasons(cluster: ClusterInput, item: number): string[] {
  const { demand } = cluster;
  const row = rowOf(demand, item);
  const tooSmall = usableTable(cluster).flatMap((usable, t) => {
    const at = row.findIndex((value, index) => value > (usable[Math.floor(index / demand.slots)] ?? Infinity) * (1 + 1e-9));
    if (at < 0) return [];
    const r = Math.floor(at / demand.slots);
    const resource = demand.resources[r] ?? 'cpu';
    const bySlot = row.subarray(r * demand.slots, (r + 1) * demand.slots);
    const peak = Math.max(...bySlot);
    const when = slotWords(bySlot.indexOf(peak), demand.slots);
    return [`It needs ${amountWords(resource, peak)}${when ? ` on ${when}` : ''}; ${cluster.targets[t]?.modelName} offers ${amountWords(resource, usable[r] ?? 0)}.`];
  });
  if (tooSmall.length === cluster.targets.length) return tooSmall;
  const limits = cluster.targets.map((target) => `${target.count ?? 'any number'} of ${target.modelName}`).join(', ');
  return [...tooSmall, `The hosts on offer (${limits}) are full, or a rule keeps it off those with room left.`];
}
