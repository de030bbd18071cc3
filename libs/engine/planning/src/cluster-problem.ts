import type { PackingProblem } from '@stowage/packing';
import type { Constraint } from './constraints/constraint.js';
import { widthOf, type DemandMatrix } from './demand-matrix.js';
import { usableOf, type Target } from './target.js';
import type { ResourceRatios } from '@stowage/domain';

/** Integer grid of the search: the largest usable capacity of each resource is this many units. Fits 16 bits. */
const UNITS = 30000;

/** The workloads of one cluster and where they may go. */
export interface ClusterInput {
  readonly siteId: string;
  readonly demand: DemandMatrix;
  readonly targets: readonly Target[];
  readonly ceilings: ResourceRatios;
  readonly constraints: readonly Constraint[];
  readonly hostFailures: number;
}

/** What a plan may fill, per target and resource of the matrix. */
export function usableTable(cluster: ClusterInput): number[][] {
  return cluster.targets.map((target) => cluster.demand.resources.map((resource) => usableOf(target, resource, cluster.ceilings[resource])));
}

/**
 * The cluster in plain integers: demands rounded up and capacities down, so that what fits there fits in reals.
 * @param spare hosts to hold back from the first targets with a bounded count, for failures
 */
export function clusterProblem(cluster: ClusterInput, spare: number): PackingProblem {
  const { demand } = cluster;
  const usable = usableTable(cluster);
  const unit = demand.resources.map((_, r) => Math.max(...usable.map((row) => row[r] ?? 0)) / UNITS);
  const scaled = new Int32Array(demand.values.length);
  demand.values.forEach((value, at) => {
    const size = unit[Math.floor((at % widthOf(demand)) / demand.slots)] ?? 0;
    scaled[at] = value === 0 ? 0 : Math.min(2 ** 30, Math.ceil(value / size - 1e-9));
  });
  const index = new Map(demand.ids.map((id, item) => [id, item]));
  return {
    resources: demand.resources.length, slots: demand.slots, itemCount: demand.ids.length, demand: scaled,
    binTypes: cluster.targets.map((target, t) => ({
      capacity: unit.map((size, r) => Math.floor((usable[t]?.[r] ?? 0) / size + 1e-9)),
      cost: target.cost, ownedCost: target.ownedCost,
      ...(target.count === undefined ? {} : { count: Math.max(0, target.count - spare) }),
      ...(target.owned === undefined ? {} : { owned: target.owned }),
    })),
    rules: cluster.constraints.flatMap((constraint) => constraint.packingRules({
      itemOf: (id) => index.get(id), workloads: demand.ids, modelIds: cluster.targets.map((target) => target.modelId),
    })),
  };
}
