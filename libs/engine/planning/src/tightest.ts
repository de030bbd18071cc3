import type { Resource } from '@stowage/domain';
import { usableTable, type ClusterInput } from './cluster-problem.js';
import { totalDemand } from './spread.js';

export interface Tightest {
  readonly resource: Resource;
  readonly slot: number;
  /** Demand of all workloads together there. */
  readonly demand: number;
  /** The most one host offers of it. */
  readonly usable: number;
  /** demand / usable: hosts this resource alone asks for, before rounding up. */
  readonly hosts: number;
}

/** The resource and slot that alone ask for the most hosts, over what the largest target offers; all items of the cluster. */
export function tightest(cluster: ClusterInput): Tightest {
  const { demand } = cluster;
  const usable = usableTable(cluster);
  let best: Tightest = { resource: 'cpu', slot: 0, demand: 0, usable: Infinity, hosts: 0 };
  totalDemand(demand).forEach((total, at) => {
    const r = Math.floor(at / demand.slots);
    const most = Math.max(...usable.map((row) => row[r] ?? 0));
    if (total / most > best.hosts) best = { resource: demand.resources[r] ?? 'cpu', slot: at % demand.slots, demand: total, usable: most, hosts: total / most };
  });
  return best;
}
