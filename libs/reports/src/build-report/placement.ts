import type { PlanDocument, PlannedHost } from '@stowage/domain';
import type { HostRow, PlacementStory } from '../report.js';
import { capital, counted, countedWord } from '../wording/words.js';
import { siteName } from './sites.js';
import { RESOURCE_WORDS } from './statements.js';

const STOPPED: { readonly [S in PlanDocument['plan']['stopped']]: string } = {
  proven: 'The search ended because no plan under these rules uses fewer hosts.',
  budget: 'The search ended with its budget of steps; a longer one may still find a plan with fewer hosts.',
  time: 'The search ended at its time limit; a longer one may still find a plan with fewer hosts.',
  cancelled: 'The search was stopped by hand; this is the best plan until then.',
};

/** Plans of the first days carry no rule prices yet. */
export function placementStory(document: PlanDocument, locale: string): PlacementStory {
  const { plan, inventory } = document;
  const ignored = plan.ignoredResources.map(({ resource, reason }) => `Not planned on: ${RESOURCE_WORDS[resource]}. ${sentence(reason)}`);
  return {
    title: placementTitle(document, locale),
    clusters: plan.clusters.map(({ siteId, hosts, lowerBound, proof }) => ({ site: siteName(inventory, siteId), hosts, lowerBound, proof })),
    hosts: plan.hosts.map((host) => hostRow(host, document)),
    rulePrices: document.rulePrices ?? [],
    notes: [STOPPED[plan.stopped], ...ignored],
  };
}

const sentence = (text: string): string => `${capital(text).replace(/\.$/, '')}.`;

function placementTitle({ plan }: PlanDocument, locale: string): string {
  const total = plan.placements.length + plan.unplaced.length;
  if (plan.placements.length === 0) return 'No workload is placed';
  const all = plan.unplaced.length === 0 ? `all ${counted(total, 'workload', locale)}` : `${plan.placements.length} of ${counted(total, 'workload', locale)}`;
  const limit = plan.limitingResource === null ? '' : `; ${RESOURCE_WORDS[plan.limitingResource]} is what limits them`;
  return capital(`${countedWord(plan.hostsUsed, 'host', locale)} ${plan.hostsUsed === 1 ? 'carries' : 'carry'} ${all}${limit}`);
}

function hostRow({ id, modelId, siteId, workloads, load }: PlannedHost, { hostModels, inventory, scenario }: PlanDocument): HostRow {
  return {
    host: id,
    model: hostModels.find((model) => model.id === modelId)?.name ?? modelId,
    site: siteName(inventory, siteId),
    workloads,
    keptFree: workloads.length === 0 && scenario.hostFailures > 0,
    loads: load.map(({ resource, peak, usable }) => ({ resource: capital(RESOURCE_WORDS[resource]), peakRatio: usable === 0 ? 0 : peak / usable })),
  };
}

/** How the number of hosts is known to be small: "3 hosts; proved: 2 too few". */
export function hostProof({ plan }: PlanDocument): string {
  const { hostsUsed, lowerBound } = plan;
  if (hostsUsed === 0) return 'no host is used';
  const hosts = `${hostsUsed} ${hostsUsed === 1 ? 'host' : 'hosts'}`;
  if (hostsUsed > lowerBound) return `${hosts}; proved: at least ${lowerBound}`;
  return hostsUsed === 1 ? '1 host, the fewest there can be' : `${hosts}; proved: ${hostsUsed - 1} too few`;
}
