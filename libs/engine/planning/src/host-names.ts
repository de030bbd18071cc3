import type { PlacementRule } from '@stowage/domain';

/**
 * Names for all hosts, cluster by cluster: a host that holds a pinned workload takes the name it is pinned to, the others
 * are host-1, host-2 and so on, leaving out names that are taken.
 * @param clusters workloads by cluster and host
 */
export function hostNames(clusters: readonly (readonly (readonly string[])[])[], rules: readonly PlacementRule[]): string[][] {
  const pinnedTo = new Map(rules.flatMap((rule) => (rule.kind === 'pin' ? rule.workloads.map((workload) => [workload, rule.host] as const) : [])));
  const nameOf = (workloads: readonly string[]): string | undefined => workloads.map((workload) => pinnedTo.get(workload)).find((name) => name !== undefined);
  const taken = new Set(clusters.flat().map(nameOf));
  let next = 1;
  const fresh = (): string => {
    while (taken.has(`host-${next}`)) next++;
    return `host-${next++}`;
  };
  return clusters.map((hosts) => hosts.map((workloads) => nameOf(workloads) ?? fresh()));
}
