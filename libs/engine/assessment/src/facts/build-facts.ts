import { peakOf, type Issue, type PlannedHost, type Workload } from '@stowage/domain';
import { hypervisorOf, type DefaultAssumption } from '@stowage/models';
import { byServer, groupBy, type AssessmentInput } from './assessment-input.js';
import type { EstateFacts, MachineFacts, Ownership, WorkloadFacts } from './estate-facts.js';
import { hostFacts, storageFacts, type HostContext } from './host-facts.js';
import { powerErrorRows } from './power-rows.js';
import { knownSite, serverFacts } from './server-facts.js';
import { needsLicence, productsOf, runs, serverPoints } from './workload-capacity.js';

/** Both estates, the assumptions their power rows need, and what is doubtful about them. */
export interface BuiltFacts {
  readonly before: EstateFacts;
  readonly after: EstateFacts;
  readonly extraRows: readonly DefaultAssumption[];
  readonly issues: readonly Issue[];
}

type Context = HostContext & { readonly inventory: AssessmentInput['inventory']; readonly input: AssessmentInput };

/** Today's running servers with what runs on each. */
function serversBefore(context: Context, running: readonly Workload[]): MachineFacts[] {
  const on = byServer(running);
  return context.inventory.servers.map((server) => serverFacts(server, on.get(server.id) ?? [], context, true));
}

/** Servers that stay because a running workload of theirs is not on a host. Powered-off servers leave. */
function serversAfter(context: Context, running: readonly Workload[], staying: readonly Workload[]): MachineFacts[] {
  const on = byServer(staying);
  const before = byServer(running);
  const complete = (serverId: string): boolean => on.get(serverId)?.length === before.get(serverId)?.length;
  return context.inventory.servers
    .filter((server) => server.powerState !== 'off' && on.has(server.id))
    .map((server) => serverFacts(server, on.get(server.id) ?? [], context, complete(server.id)));
}

/** The first `owned` hosts of each model need not be bought. */
function ownerships(hosts: readonly PlannedHost[], context: Context): ReadonlyMap<string, Ownership> {
  const byModel = groupBy(hosts, (host) => host.modelId);
  const entries = [...byModel].flatMap(([modelId, ofModel]) => {
    const owned = context.scenario.hosts.find((offer) => offer.model.id === modelId)?.owned ?? 0;
    return ofModel.map((host, index) => [host.id, { kind: index < owned ? 'owned' : 'bought' }] as const);
  });
  return new Map<string, Ownership>(entries);
}

function newMachines(context: Context): MachineFacts[] {
  const { hosts } = context.input.plan;
  const owned = ownerships(hosts, context);
  const machines = hosts.map((host) => hostFacts(host, owned.get(host.id) ?? { kind: 'bought' }, context));
  const storage = context.scenario.sharedStorage;
  if (!storage) return machines;
  const sites = [...new Set(hosts.map((host) => host.siteId))];
  return [...machines, ...sites.map((siteId) => storageFacts(storage, siteId))];
}

/** Sites with two or more hypervisor hosts today: there, virtual machines restart on another host. */
function sitesThatRestart(machines: readonly MachineFacts[]): ReadonlySet<string> {
  const hosts = machines.filter((machine) => machine.running && machine.virtualized);
  return new Set([...groupBy(hosts, (host) => host.siteId)].filter(([, atSite]) => atSite.length > 1).map(([siteId]) => siteId));
}

/** Today's running workloads. Virtual machines of unknown server are taken to restart, so that no saving is made up. */
function workloadsBefore(context: Context, running: readonly Workload[], machines: readonly MachineFacts[]): WorkloadFacts[] {
  const able = hypervisorOf(context.scenario.hypervisor).restarts;
  const sites = sitesThatRestart(machines);
  return running.map((workload) => {
    const server = context.servers.get(workload.serverId ?? '');
    const restarts = able && workload.kind === 'virtual' && (server === undefined || sites.has(knownSite(context.inventory, server.siteId)));
    return { id: workload.id, kind: workload.kind, restarts, onSharedStorage: restarts, ...told(workload, context) };
  });
}

/** What the file says of a workload that the plan does not change. */
function told(workload: Workload, context: Context): Pick<WorkloadFacts, 'licensedOs' | 'application' | 'slaTargetRatio' | 'memoryMib' | 'products' | 'virtualCpus'> {
  const licensedOs = needsLicence(workload.os);
  const application = workload.application?.trim();
  const sized = context.profiles.get(workload.id)?.demand.memory;
  const memoryMib = sized === undefined ? workload.memoryMib : peakOf(sized);
  return {
    products: productsOf(workload), ...(workload.cpuCount === undefined ? {} : { virtualCpus: workload.cpuCount }),
    ...(licensedOs === undefined ? {} : { licensedOs }),
    ...(application === undefined || application === '' ? {} : { application }),
    ...(memoryMib === undefined ? {} : { memoryMib }),
    ...(workload.slaTargetRatio === undefined ? {} : { slaTargetRatio: workload.slaTargetRatio }),
  };
}

function workloadsAfter(before: readonly WorkloadFacts[], context: Context): WorkloadFacts[] {
  const { plan } = context.input;
  const siteOfHost = new Map(plan.hosts.map((host) => [host.id, host.siteId]));
  const hostsAtSite = groupBy(plan.hosts, (host) => host.siteId);
  const hostOf = new Map(plan.placements.map(({ workload, host }) => [workload, host]));
  const shared = sharesStorage(context);
  return before.map((workload) => {
    const host = hostOf.get(workload.id);
    if (host === undefined) return workload;
    const mates = hostsAtSite.get(siteOfHost.get(host) ?? '')?.length ?? 1;
    const restarts = hypervisorOf(context.scenario.hypervisor).restarts && shared && mates > 1 && context.scenario.hostFailures > 0;
    return { ...workload, kind: context.scenario.hypervisor === 'none' ? 'physical' : 'virtual', restarts, onSharedStorage: shared, movedFrom: workload.kind };
  });
}

/** Hosts without a disk of their own stand on shared storage even where the scenario does not name it. */
const sharesStorage = (context: Context): boolean =>
  context.scenario.sharedStorage !== undefined || context.hostModels.some((model) => model.diskMib === undefined && context.input.plan.hosts.some((host) => host.modelId === model.id));

function contextOf(input: AssessmentInput): { readonly context: Context; readonly issues: readonly Issue[] } {
  const { points, issues } = serverPoints(input.inventory.servers);
  return {
    issues,
    context: {
      input, inventory: input.inventory, scenario: input.scenario, hostModels: input.hostModels, slots: input.plan.slots, points,
      profiles: new Map(input.profiles.map((profile) => [profile.workloadId, profile])),
      servers: new Map(input.inventory.servers.map((server) => [server.id, server])),
      workloads: new Map(input.inventory.workloads.map((workload) => [workload.id, workload])),
    },
  };
}

/** Takes inventory, profiles and plan apart into what the formulas need. */
export function buildFacts(input: AssessmentInput): BuiltFacts {
  const { context, issues } = contextOf(input);
  const running = input.inventory.workloads.filter(runs);
  const placed = new Set(input.plan.placements.map((placement) => placement.workload));
  const staying = running.filter((workload) => !placed.has(workload.id));
  const stayingServers = serversAfter(context, running, staying);
  const shared = { slots: input.plan.slots, hypervisor: hypervisorOf(input.scenario.hypervisor), years: input.scenario.years, startYear: input.scenario.startYear, currency: input.scenario.currency };
  const machines = serversBefore(context, running);
  const workloads = workloadsBefore(context, running, machines);
  const before: EstateFacts = { ...shared, side: 'before', machines, workloads, removedServers: 0, hostFailures: 0 };
  const after: EstateFacts = {
    ...shared, side: 'after', machines: [...stayingServers, ...newMachines(context)], workloads: workloadsAfter(workloads, context),
    removedServers: input.inventory.servers.length - stayingServers.length, hostFailures: input.scenario.hostFailures,
  };
  const bases = [...before.machines, ...after.machines].filter((machine) => machine.kind !== 'storage').map((machine) => machine.basis);
  return { before, after, extraRows: powerErrorRows(bases), issues };
}
