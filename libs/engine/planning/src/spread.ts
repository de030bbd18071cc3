import type { Constraint } from './constraints/constraint.js';
import { rowOf, type DemandMatrix } from './demand-matrix.js';
import { emptyHost, fillRatio, FULL, mayJoin, withUnit, type HostFill, type HostKind } from './host-fill.js';

export interface SpreadInput {
  readonly matrix: DemandMatrix;
  /** Items that move as one. */
  readonly units: readonly (readonly number[])[];
  /** Target of each host to fill. */
  readonly targets: readonly number[];
  /** By target. */
  readonly kinds: readonly HostKind[];
  readonly constraints: readonly Constraint[];
}

/**
 * Spreads workloads over a given number of hosts so that the fullest stays as empty as can be: largest first, each to
 * the host that is least full with it (longest-processing-time rule, Graham 1969, on the worst resource and slot).
 * @returns undefined where a workload finds no host under its ceiling
 */
export function spread(input: SpreadInput): HostFill[] | undefined {
  const hosts = input.targets.map((target) => emptyHost(input.matrix, target, input.kinds[target] as HostKind));
  const first = input.targets[0] ?? 0;
  const bare = emptyHost(input.matrix, first, input.kinds[first] as HostKind);
  const bySize = input.units
    .map((unit) => ({ unit, size: fillRatio(input.matrix, bare, unit) }))
    .sort((a, b) => b.size - a.size || (a.unit[0] ?? 0) - (b.unit[0] ?? 0));
  for (const { unit } of bySize) {
    const best = leastFull(input.matrix, hosts, unit, input.constraints);
    if (best === undefined) return undefined;
    hosts[best] = withUnit(input.matrix, hosts[best] as HostFill, unit);
  }
  return hosts;
}

/** Index of the host that stays least full with `unit` on it; undefined where it fits none under its ceiling. */
export function leastFull(matrix: DemandMatrix, hosts: readonly HostFill[], unit: readonly number[], constraints: readonly Constraint[]): number | undefined {
  let best: number | undefined;
  let bestRatio = FULL;
  hosts.forEach((host, h) => {
    const ratio = fillRatio(matrix, host, unit, bestRatio);
    const better = best === undefined ? ratio <= bestRatio : ratio < bestRatio;
    if (better && mayJoin(matrix, host, unit, constraints)) {
      best = h;
      bestRatio = ratio;
    }
  });
  return best;
}

/** Sum over all items, resources x slots. */
export function totalDemand(matrix: DemandMatrix): Float64Array {
  const total = new Float64Array(matrix.resources.length * matrix.slots);
  for (let item = 0; item < matrix.ids.length; item++) rowOf(matrix, item).forEach((value, at) => (total[at] = (total[at] ?? 0) + value));
  return total;
}
