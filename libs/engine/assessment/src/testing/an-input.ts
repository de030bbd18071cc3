import type { HostModel, Plan, PlannedHost, Scenario, Server, Workload, WorkloadProfile } from '@stowage/domain';
import { aHostModel, aScenario, aServer, aWorkload } from '@stowage/domain/testing';
import type { AssessmentInput } from '../facts/assessment-input.js';

/** Site of every server and host of these specs. */
export const PUNE = { id: 'Pune', name: 'Pune', country: 'IN' } as const;

/** A 2-socket server of 2007. */
export const oldServer = (name: string, overrides: Partial<Server> = {}): Server =>
  aServer({ name, siteId: 'Pune', cpuModel: 'Intel Xeon E5450', sockets: 2, cores: 8, memoryMib: 16384, rackUnits: 2, ...overrides });

export const workloadOn = (serverId: string, overrides: Partial<Workload> = {}): Workload =>
  aWorkload({ name: `w-${serverId}`, serverId, os: 'Windows Server 2019', ...overrides });

/** A measured profile with the same use in all slots. */
export const profileOf = (workloadId: string, meanCpu: WorkloadProfile['meanCpu'], slots: WorkloadProfile['slots'] = 1): WorkloadProfile =>
  ({ workloadId, slots, demand: meanCpu === undefined ? {} : { cpu: meanCpu, memory: 1024 }, ...(meanCpu === undefined ? {} : { meanCpu }), basis: {}, confidence: 'high' });

export function aHost(id: string, workloads: readonly string[], overrides: Partial<PlannedHost> = {}): PlannedHost {
  return { id, modelId: 'test-host', siteId: 'Pune', workloads, load: [], ...overrides };
}

/** A plan with these hosts; everything else of the inventory is left out of it. */
export function aPlan(hosts: readonly PlannedHost[], overrides: Partial<Plan> = {}): Plan {
  const sites = [...new Set(hosts.map((host) => host.siteId))];
  return {
    slots: 1, resources: ['cpu', 'memory'], ignoredResources: [], hosts,
    clusters: sites.map((siteId) => ({ siteId, hosts: hosts.filter((host) => host.siteId === siteId).length, lowerBound: 1, proof: 'made for specs', hostFailures: 1, failures: [] })),
    placements: hosts.flatMap((host) => host.workloads.map((workload) => ({ workload, host: host.id }))),
    unplaced: [], excluded: [], hostsUsed: hosts.length, lowerBound: 1, gapRatio: 0, limitingResource: 'cpu',
    check: { ok: true, checkedSlots: 1, checkedRules: 0, violations: [] }, stopped: 'proven', ...overrides,
  };
}

export interface Changes {
  readonly servers?: readonly Server[];
  readonly workloads?: readonly Workload[];
  readonly profiles?: readonly WorkloadProfile[];
  readonly plan?: Plan;
  readonly scenario?: Partial<Scenario>;
  readonly hostModel?: HostModel;
  readonly sites?: AssessmentInput['inventory']['sites'];
}

export const TEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** Ten old servers with a workload each at about a tenth of their CPU, onto two hosts of 100 points at one site. */
export function anInput(changes: Changes = {}): AssessmentInput {
  const servers = changes.servers ?? TEN.map((name) => oldServer(name));
  const workloads = changes.workloads ?? servers.map((server) => workloadOn(server.id));
  const half = Math.ceil(workloads.length / 2);
  const ids = workloads.map((workload) => workload.id);
  const hostModel = changes.hostModel ?? aHostModel();
  return {
    inventory: { sites: changes.sites ?? [PUNE], servers, workloads },
    profiles: changes.profiles ?? ids.map((id) => profileOf(id, 1.7)),
    plan: changes.plan ?? aPlan([aHost('host-1', ids.slice(0, half)), aHost('host-2', ids.slice(half))]),
    hostModels: [hostModel],
    scenario: aScenario({ hosts: [{ model: hostModel }], hostFailures: 1, ...changes.scenario }),
  };
}
