import { atSlot, type HostLoad, type HostVerdict, type PlacementExplanation, type PlanDocument, type PlannedHost, type Resource, type WorkloadProfile } from '@stowage/domain';
import { constraintsOf } from '../constraints/constraints-of.js';
import { amountWords, capital, RESOURCE_NAMES, slotWords } from '../resource-words.js';

/** Room left on a host with a workload on it, at its tightest resource and slot. */
interface Room {
  readonly resource: Resource;
  readonly slot: number;
  readonly load: number;
  readonly usable: number;
}

/** Why a workload is where it is: slack and worst hour there, the first rule or resource that blocks each other host. Throws on a workload the plan does not know. */
export function explainPlacement(document: PlanDocument, workload: string): PlacementExplanation {
  const profile = document.profiles.find((one) => one.workloadId === workload);
  if (!profile) throw new RangeError(`The plan knows no workload "${workload}".`);
  const { plan } = document;
  const home = plan.hosts.find((host) => host.workloads.includes(workload));
  const demand = plan.resources.flatMap((resource) => demandWords(profile, resource, document));
  const reasons = plan.unplaced.find((one) => one.workload === workload)?.reasons ?? plan.excluded.filter((one) => one.workload === workload).map((one) => one.reason);
  if (!home) return { workload, demand, hosts: [], notPlaced: reasons };
  const proof = plan.clusters.find((cluster) => cluster.siteId === home.siteId)?.proof;
  const others = plan.hosts.filter((host) => host !== home).map((host) => verdictOn(document, profile, home, host));
  return { workload, demand, hosts: [chosen(document, profile, home), ...others], ...(proof === undefined ? {} : { oneHostFewer: proof }) };
}

function demandWords(profile: WorkloadProfile, resource: Resource, document: PlanDocument): string[] {
  const demand = profile.demand[resource];
  if (demand === undefined) return [];
  const slots = Array.from({ length: document.plan.slots }, (_, slot) => atSlot(demand, slot));
  const peak = Math.max(...slots);
  const when = typeof demand === 'number' ? '' : slotWords(slots.indexOf(peak), document.plan.slots);
  return [`${amountWords(resource, peak)}${when ? ` on ${when}` : ''}`];
}

function chosen(document: PlanDocument, profile: WorkloadProfile, home: PlannedHost): HostVerdict {
  const room = roomWith(document, profile, home, false);
  return { host: home.id, verdict: 'chosen', sentence: `With it there, ${roomWords(room, document)}` };
}

function verdictOn(document: PlanDocument, profile: WorkloadProfile, home: PlannedHost, host: PlannedHost): HostVerdict {
  if (host.siteId !== home.siteId) return { host: host.id, verdict: 'other-site', sentence: `It is at ${host.siteId}; the workload belongs to ${home.siteId}.` };
  const broken = constraintsOf(document.scenario.rules).map((constraint) => constraint.blocks(profile.workloadId, { modelId: host.modelId, mates: host.workloads, host: host.id })).find((sentence) => sentence !== undefined);
  if (broken !== undefined) return { host: host.id, verdict: 'rule', sentence: broken };
  const room = roomWith(document, profile, host, true);
  const fill = room.load / room.usable;
  if (fill > 1 + 1e-9) return { host: host.id, verdict: 'full', sentence: `${capital(RESOURCE_NAMES[room.resource])} would not fit: ${amountsOf(room)}${whenWords(room, document)}.` };
  const there = roomWith(document, profile, home, false);
  return { host: host.id, verdict: fill > there.load / there.usable ? 'tighter' : 'roomier', sentence: `It would fit: ${roomWords(room, document)}` };
}

/** The tightest resource and slot of a host; `added`: with the workload's demand on top of what it carries. */
function roomWith(document: PlanDocument, profile: WorkloadProfile, host: PlannedHost, added: boolean): Room {
  let tightest: Room = { resource: 'cpu', slot: 0, load: 0, usable: 1 };
  for (const load of host.load) {
    const extra = added ? (profile.demand[load.resource] ?? 0) : 0;
    const room = tightestSlot(load, document.plan.slots, (slot) => atSlot(extra, slot));
    if (room.load / room.usable > tightest.load / tightest.usable) tightest = room;
  }
  return tightest;
}

function tightestSlot(load: HostLoad, slots: number, extra: (slot: number) => number): Room {
  const sums = Array.from({ length: slots }, (_, slot) => atSlot(load.demand, slot) + extra(slot));
  const peak = Math.max(...sums);
  return { resource: load.resource, slot: sums.indexOf(peak), load: peak, usable: load.usable };
}

function roomWords(room: Room, document: PlanDocument): string {
  return `${RESOURCE_NAMES[room.resource]} is tightest${whenWords(room, document)}: ${amountsOf(room)}, ${Math.round((1 - room.load / room.usable) * 100)} % free.`;
}

function amountsOf(room: Room): string {
  return `${amountWords(room.resource, room.load)} of ${amountWords(room.resource, room.usable)} usable`;
}

function whenWords(room: Room, document: PlanDocument): string {
  const when = slotWords(room.slot, document.plan.slots);
  return when ? ` on ${when}` : '';
}
