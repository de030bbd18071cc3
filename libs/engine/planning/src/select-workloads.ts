import { findContradiction } from './contradictions.js';
import type { Inventory, PlacementRule, Plan, Scenario, Unplaced, Workload, WorkloadProfile } from '@stowage/domain';

/** Name of the cluster of workloads whose site nobody told. */
export const UNKNOWN_SITE = 'unknown site';

export interface Selection {
  /** Profiles to place, by target site, sites in inventory order. */
  readonly bySite: ReadonlyMap<string, readonly WorkloadProfile[]>;
  readonly excluded: Plan['excluded'];
  readonly unplaced: readonly Unplaced[];
}

/** Parts what is planned, and where it may go, from what stays out and why. */
export function selectWorkloads(inventory: Inventory, profiles: readonly WorkloadProfile[], scenario: Scenario): Selection {
  const workloads = new Map(inventory.workloads.map((workload) => [workload.id, workload]));
  const siteOfServer = new Map(inventory.servers.map((server) => [server.id, server.siteId]));
  // Where the estate has one site, new hosts go there, whether or not a workload's server is known.
  const onlySite = inventory.sites.length === 1 ? inventory.sites[0]?.id : undefined;
  const bySite = new Map<string, WorkloadProfile[]>(inventory.sites.map((site) => [site.id, []]));
  const excluded: { workload: string; reason: string }[] = [];
  const unplaced: Unplaced[] = [];
  const contradicted = contradictedWorkloads(scenario.rules);
  for (const profile of profiles) {
    const workload = workloads.get(profile.workloadId);
    if (!workload) throw new Error(`the profile of ${profile.workloadId} belongs to no workload of the inventory`);
    const reason = reasonToExclude(workload, scenario.rules);
    const missing = contradicted.get(workload.id) ?? missingDemand(profile);
    if (reason !== undefined) excluded.push({ workload: workload.id, reason });
    else if (missing.length > 0) unplaced.push({ workload: workload.id, reasons: missing });
    else addTo(bySite, targetSite(workload, siteOfServer.get(workload.serverId ?? '') ?? onlySite, scenario), profile);
  }
  return { bySite: new Map([...bySite].filter(([, members]) => members.length > 0)), excluded, unplaced };
}

/** Workloads that no plan can place, with the smallest set of rules that forbids it. */
function contradictedWorkloads(rules: readonly PlacementRule[]): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  let left = rules;
  for (let found = findContradiction(left); found; found = findContradiction(left)) {
    const { rules: core, workloads, sentence } = found;
    for (const workload of workloads) reasons.set(workload, [...(reasons.get(workload) ?? []), sentence]);
    left = left.filter((rule) => !core.includes(rule));
  }
  return reasons;
}

function addTo(bySite: Map<string, WorkloadProfile[]>, site: string, profile: WorkloadProfile): void {
  const members = bySite.get(site);
  if (members) members.push(profile);
  else bySite.set(site, [profile]);
}

function reasonToExclude(workload: Workload, rules: readonly PlacementRule[]): string | undefined {
  const stays = rules.find((rule) => rule.kind === 'stay-physical' && rule.workloads.includes(workload.id));
  if (stays) return `Stays on its server. Rule: ${stays.name}${stays.reason ? ` (${stays.reason})` : ''}.`;
  if (workload.excluded !== undefined) return workload.excluded;
  return workload.powerState === 'off' ? 'Powered off.' : undefined;
}

function missingDemand(profile: WorkloadProfile): string[] {
  return (['cpu', 'memory'] as const)
    .filter((resource) => profile.demand[resource] === undefined)
    .map((resource) => resource === 'cpu'
      ? 'Its CPU demand is unknown: neither the CPU model nor the number of cores is known.'
      : 'Its memory demand is unknown: neither memory use nor memory size is known.');
}

function targetSite(workload: Workload, ownSite: string | undefined, scenario: Scenario): string {
  const rule = scenario.rules.find((one) => one.kind === 'at-site' && one.workloads.includes(workload.id));
  if (rule?.kind === 'at-site') return rule.siteId;
  return scenario.consolidateTo.kind === 'one-site' ? scenario.consolidateTo.siteId : (ownSite ?? UNKNOWN_SITE);
}
