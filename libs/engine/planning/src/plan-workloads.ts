import type { Inventory, Plan, Scenario, WorkloadProfile } from '@stowage/domain';
import { checkPlan } from './check/check-plan.js';
import type { ClusterInput } from './cluster-problem.js';
import { constraintsOf } from './constraints/constraints-of.js';
import { demandMatrix } from './demand-matrix.js';
import { plannedHost } from './host-loads.js';
import { hostNames } from './host-names.js';
import { plannedResources } from './planned-resources.js';
import { selectWorkloads, type Selection } from './select-workloads.js';
import { clusterSummary, solveCluster, type SolvedCluster } from './solve-cluster.js';
import type { Target } from './target.js';
import { tightest } from './tightest.js';

export interface PlanningInput {
  readonly inventory: Inventory;
  readonly profiles: readonly WorkloadProfile[];
  readonly scenario: Scenario;
  readonly targets: readonly Target[];
}

export interface PlanningControl {
  readonly signal?: { readonly aborted: boolean } | undefined;
  readonly onProgress?: ((progress: { readonly doneRatio: number; readonly hosts: number; readonly lowerBound: number }) => void) | undefined;
}

/** inventory + profiles + scenario -> plan: who stays out, which clusters there are, fewest hosts for each, and the check. */
export async function planWorkloads(input: PlanningInput, control: PlanningControl = {}): Promise<Plan> {
  const selection = selectWorkloads(input.inventory, input.profiles, input.scenario);
  const { resources, ignored } = plannedResources([...selection.bySite.values()].flat(), input.targets.map((target) => target.capacity));
  const slots = input.profiles[0]?.slots ?? 1;
  const dearest = Math.max(...input.targets.map((target) => target.cost));
  const clusters: { cluster: ClusterInput; solved: SolvedCluster }[] = [];
  for (const [siteId, members] of selection.bySite) {
    const cluster: ClusterInput = {
      siteId, demand: demandMatrix(members, resources, slots), targets: input.targets, ceilings: input.scenario.ceilings,
      constraints: constraintsOf(input.scenario.rules), hostFailures: input.scenario.hostFailures,
    };
    const before = clusters.reduce((sum, { solved }) => ({ hosts: sum.hosts + solved.hosts.length, lowerBound: sum.lowerBound + solved.lowerBound }), { hosts: 0, lowerBound: 0 });
    const solved = await solveCluster(cluster, {
      rules: input.scenario.rules, budget: input.scenario.budget, signal: control.signal,
      onProgress: (progress) => control.onProgress?.({
        doneRatio: clusters.length / selection.bySite.size,
        hosts: before.hosts + progress.bins + cluster.hostFailures,
        lowerBound: before.lowerBound + Math.ceil(progress.lowerBound / dearest - 1e-9) + cluster.hostFailures,
      }),
    });
    clusters.push({ cluster, solved });
  }
  return assemble(input, selection, { slots, resources, ignoredResources: ignored }, clusters);
}

function assemble(
  input: PlanningInput, selection: Selection, basis: Pick<Plan, 'slots' | 'resources' | 'ignoredResources'>,
  solvedClusters: readonly { cluster: ClusterInput; solved: SolvedCluster }[],
): Plan {
  const names = hostNames(solvedClusters.map(({ cluster, solved }) => solved.hosts.map((host) => host.items.map((item) => cluster.demand.ids[item] ?? ''))), input.scenario.rules);
  const parts = solvedClusters.map(({ cluster, solved }, c) => {
    const hostName = (host: number): string => names[c]?.[host] ?? '';
    return {
      summary: clusterSummary(cluster, solved, hostName),
      hosts: solved.hosts.map((host, h) => plannedHost(cluster, hostName(h), host, solved.replay.worstLoad[h])),
    };
  });
  const hosts = parts.flatMap((part) => part.hosts);
  const clusters = parts.map((part) => part.summary);
  const lowerBound = clusters.reduce((sum, cluster) => sum + cluster.lowerBound, 0);
  const plan: Omit<Plan, 'check'> = {
    ...basis, clusters, hosts,
    placements: hosts.flatMap((host) => host.workloads.map((workload) => ({ workload, host: host.id }))),
    unplaced: [...selection.unplaced, ...solvedClusters.flatMap(({ solved }) => solved.unplaced)],
    excluded: selection.excluded,
    hostsUsed: hosts.length, lowerBound, gapRatio: lowerBound === 0 ? 0 : hosts.length / lowerBound - 1,
    limitingResource: solvedClusters.length === 0 ? null : limitingResource(solvedClusters.map(({ cluster }) => cluster)),
    stopped: worstStop(solvedClusters.map(({ solved }) => solved.stopped)),
  };
  return { ...plan, check: checkPlan({ plan, profiles: input.profiles, scenario: input.scenario }) };
}

/** The resource that alone asks for the most hosts, in the cluster where it asks for most. */
function limitingResource(clusters: readonly ClusterInput[]): Plan['limitingResource'] {
  return clusters.map(tightest).reduce((worst, one) => (one.hosts > worst.hosts ? one : worst)).resource;
}

function worstStop(stops: readonly Plan['stopped'][]): Plan['stopped'] {
  return (['cancelled', 'time', 'budget'] as const).find((stop) => stops.includes(stop)) ?? 'proven';
}
