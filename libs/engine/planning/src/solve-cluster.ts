import type { Cluster, PlacementRule, Plan, Scenario, Unplaced } from '@stowage/domain';
import { solve, type PackingResult, type Progress } from '@stowage/packing';
import { clusterProblem, usableTable, type ClusterInput } from './cluster-problem.js';
import type { DemandMatrix } from './demand-matrix.js';
import { emptyHost, withUnit, type HostFill, type HostKind } from './host-fill.js';
import { proofOf } from './proof.js';
import { loosen } from './loosen.js';
import { replayFailures, survives, type Replay } from './replay-failures.js';
import { spread } from './spread.js';
import { unitsOf } from './units.js';
import { unplacedReasons } from './unplaced-reasons.js';

export interface SolvedCluster {
  readonly hosts: readonly HostFill[];
  readonly replay: Replay;
  readonly lowerBound: number;
  readonly proof: string;
  readonly unplaced: readonly Unplaced[];
  readonly stopped: Plan['stopped'];
}

export interface ClusterOptions {
  readonly rules: readonly PlacementRule[];
  readonly budget: Scenario['budget'];
  readonly signal?: { readonly aborted: boolean } | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Fewest (or cheapest) hosts for one cluster that still carry everything with `hostFailures` of them gone.
 * With b hosts proved or found enough for the workloads, b + f are bought: whichever f fail, b remain. A plan that
 * survives f failures leaves a plan on its other hosts, so the bound for b plus f is a bound for the whole.
 */
export async function solveCluster(cluster: ClusterInput, options: ClusterOptions): Promise<SolvedCluster> {
  const problem = clusterProblem(cluster, cluster.hostFailures);
  const { seed, steps, timeLimitSeconds } = options.budget;
  const result = await solve(problem, {
    seed, steps,
    ...(timeLimitSeconds === undefined ? {} : { seconds: timeLimitSeconds }),
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  if (!result.check.ok) throw new Error(`the packing of ${cluster.siteId} breaks its own rules: ${result.check.violations.map((one) => one.message).join('; ')}`);
  const layout = layOut(cluster, result, options.rules);
  const lowerBound = result.bins.length === 0 ? 0 : result.lowerBoundBins + cluster.hostFailures;
  return {
    ...layout, lowerBound,
    proof: proofOf(cluster, result),
    unplaced: result.unplaceable.map((item) => ({ workload: cluster.demand.ids[item] ?? '', reasons: unplacedReasons(cluster, item) })),
    stopped: result.stopped,
  };
}

/** Spreads over all hosts where every failure then survives by restarts alone; else starts from whole spare hosts and moves what may move. */
function layOut(cluster: ClusterInput, result: PackingResult, rules: readonly PlacementRule[]): { hosts: readonly HostFill[]; replay: Replay } {
  const matrix = cluster.demand;
  const kinds = usableTable(cluster).map((usable, target): HostKind => ({ usable, modelId: cluster.targets[target]?.modelId ?? '' }));
  const packed = packedHosts(matrix, result, kinds);
  const placedUnits = (held: readonly PlacementRule[]): number[][] => unitsOf(matrix.ids, held).filter((unit) => unit.every((item) => (result.assignment[item] ?? -1) >= 0));
  // A pinned workload may restart anywhere while its host is gone, so pins bind the layout and not the replay.
  const held = { units: placedUnits(rules), constraints: cluster.constraints };
  const input = {
    matrix, hostFailures: cluster.hostFailures, units: placedUnits(rules.filter((rule) => rule.kind !== 'pin')),
    constraints: cluster.constraints.filter((constraint) => constraint.holdsInFailure),
  };
  if (cluster.hostFailures === 0 || packed.length === 0) return { hosts: packed, replay: replayFailures(packed, { ...input, hostFailures: 0 }) };
  const used = result.bins.map((bin) => bin.type);
  const targets = [...used, ...Array<number>(cluster.hostFailures).fill(spareTarget(kinds, used))];
  const even = spread({ matrix, ...held, targets, kinds });
  const evenReplay = even && replayFailures(even, input);
  if (even && evenReplay && survives(evenReplay)) return { hosts: even, replay: evenReplay };
  const spares = targets.slice(packed.length).map((target) => emptyHost(matrix, target, kinds[target] as HostKind));
  return loosen([...packed, ...spares], input, held);
}

function packedHosts(matrix: DemandMatrix, result: PackingResult, kinds: readonly HostKind[]): HostFill[] {
  return result.bins.map((bin, b) => {
    const items = [...result.assignment.keys()].filter((item) => result.assignment[item] === b);
    return withUnit(matrix, emptyHost(matrix, bin.type, kinds[bin.type] as HostKind), items);
  });
}

/** A spare must be able to stand in for any host in use: the first target that offers at least as much as each of them, or the largest. */
function spareTarget(kinds: readonly HostKind[], used: readonly number[]): number {
  const covers = (kind: HostKind): boolean => used.every((target) => (kinds[target]?.usable ?? []).every((amount, r) => (kind.usable[r] ?? 0) >= amount));
  const covering = [...new Set(used)].find((target) => covers(kinds[target] as HostKind)) ?? kinds.findIndex(covers);
  return covering >= 0 ? covering : Math.max(...used);
}

/** The cluster's line in the plan; `hostName` names a host of it by index. */
export function clusterSummary(cluster: ClusterInput, solved: SolvedCluster, hostName: (host: number) => string): Cluster {
  return {
    siteId: cluster.siteId, hosts: solved.hosts.length, lowerBound: solved.lowerBound, proof: solved.proof, hostFailures: cluster.hostFailures,
    failures: solved.replay.failures.map((failure, at) => ({ host: (solved.replay.lost[at] ?? []).map(hostName).join(' and '), ...failure })),
  };
}
