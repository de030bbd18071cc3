import type { HostModel } from '../host-model.js';
import type { Scenario } from '../scenario.js';
import type { Server } from '../server.js';
import type { Workload } from '../workload.js';

/** Builders for specs: a valid noun with every optional part left out, changed by `overrides`. */
export function aServer(overrides: Partial<Server> & { readonly name: string }): Server {
  return { id: overrides.name, identity: {}, powerState: 'on', ...overrides };
}

export function aWorkload(overrides: Partial<Workload> & { readonly name: string }): Workload {
  return { id: overrides.name, identity: {}, kind: 'physical', powerState: 'on', ...overrides };
}

/** A 2-socket host of 100 CPU points, 64 GiB and plain figures that are easy to reckon with. */
export function aHostModel(overrides: Partial<HostModel> = {}): HostModel {
  return {
    id: 'test-host', name: 'Test host', cpuModel: 'Intel Xeon Gold 6130', sockets: 2, cores: 20, threads: 40, memoryMib: 65536,
    networkBytesPerSecond: 1.25e9, rackUnits: 2, cpuPoints: 100, idlePowerWatts: 100, maxPowerWatts: 400,
    price: { amount: 10000, currency: 'USD' }, embodiedKgCo2e: 1300, source: 'made for specs', year: 2026, ...overrides,
  };
}

export function aScenario(overrides: Partial<Scenario> = {}): Scenario {
  return {
    name: 'Test', consolidateTo: { kind: 'own-site' }, hosts: [{ model: aHostModel() }], hypervisor: 'esxi',
    sizing: { method: 'percentile', percentile: 0.95, comfortFactor: 1, growthRatioPerYear: 0, growthYears: 0 },
    ceilings: { cpu: 0.8, memory: 0.9, disk: 0.9, iops: 0.8, network: 0.7 }, hostFailures: 0, rules: [], years: 5, startYear: 2026,
    currency: 'USD', assumptions: [], published: [], budget: { seed: 1, steps: 20000 }, ...overrides,
  };
}
