import { RESOURCES, type Plan, type Resource, type ResourceAmounts, type WorkloadProfile } from '@stowage/domain';

export interface PlannedResources {
  readonly resources: readonly Resource[];
  readonly ignored: Plan['ignoredResources'];
}

/** CPU and memory are always planned on; the others where both a demand and every host's capacity are known. */
export function plannedResources(profiles: readonly WorkloadProfile[], capacities: readonly ResourceAmounts[]): PlannedResources {
  const ignored: { resource: Resource; reason: string }[] = [];
  const resources = RESOURCES.filter((resource) => {
    if (resource === 'cpu' || resource === 'memory') return true;
    const reason = reasonToIgnore(resource, profiles, capacities);
    if (reason !== undefined) ignored.push({ resource, reason });
    return reason === undefined;
  });
  return { resources, ignored };
}

function reasonToIgnore(resource: Resource, profiles: readonly WorkloadProfile[], capacities: readonly ResourceAmounts[]): string | undefined {
  if (!profiles.some((profile) => profile.demand[resource] !== undefined)) return 'No workload brought a figure for it.';
  if (capacities.some((capacity) => capacity[resource] === undefined)) return 'The host model does not say how much of it a host has.';
  return undefined;
}
