import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Inventory, PlacementRule, Scenario, WorkloadProfile } from '@stowage/domain';
import { aScenario, aServer, aWorkload } from '@stowage/domain/testing';
import { planWorkloads } from './plan-workloads.js';
import type { Target } from './target.js';

/** A host of 100 CPU points and 64 GiB; with the ceilings of `aScenario` 80 points and 57.6 GiB are usable. */
const TARGET: Target = { modelId: 'test-host', modelName: 'Test host', capacity: { cpu: 100, memory: 65536 }, cost: 1, ownedCost: 1 };

function profile(workloadId: string, cpu: WorkloadProfile['demand']['cpu'], memoryGib: number): WorkloadProfile {
  const slots = Array.isArray(cpu) ? (cpu.length as 24) : 1;
  return { workloadId, slots, demand: { ...(cpu === undefined ? {} : { cpu }), memory: memoryGib * 1024 }, basis: {}, confidence: 'high' };
}

function plan(profiles: readonly WorkloadProfile[], scenario: Partial<Scenario> = {}, inventory: Partial<Inventory> = {}, target: Partial<Target> = {}) {
  const workloads = profiles.map((one) => aWorkload({ name: one.workloadId }));
  return planWorkloads({ inventory: { sites: [], servers: [], workloads, ...inventory }, profiles, scenario: aScenario(scenario), targets: [{ ...TARGET, ...target }] });
}

const quarters = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => profile(id, 20, 4));

describe('planWorkloads', () => {
  it('packs to the ceiling and proves that fewer hosts cannot do', async () => {
    const result = await plan(quarters);
    expect(result).toMatchObject({ hostsUsed: 2, lowerBound: 2, gapRatio: 0, limitingResource: 'cpu', stopped: 'proven', check: { ok: true } });
    expect(result.clusters[0]?.proof).toBe('1 host offers 80 CPU points; the workloads need 120 CPU points.');
  });

  it('lets workloads share a host when their peaks do not meet', async () => {
    const day = Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 75 : 2));
    const night = day.toReversed();
    const result = await plan([profile('day', day, 4), profile('night', night, 4)]);
    expect(result.hostsUsed).toBe(1);
    expect(result.hosts[0]?.load.find((load) => load.resource === 'cpu')).toMatchObject({ peak: 77, usable: 80 });
  });

  it('adds a host to survive a failure and proves the restart of each', async () => {
    const result = await plan(quarters, { hostFailures: 1 });
    expect(result).toMatchObject({ hostsUsed: 3, lowerBound: 3, check: { ok: true } });
    expect(result.clusters[0]?.failures).toHaveLength(3);
    expect(result.clusters[0]?.failures.every((failure) => failure.recovery === 'restart' && failure.slotsShort === 0)).toBe(true);
    expect(Math.max(...result.hosts.map((host) => host.workloads.length))).toBe(2);
  });

  it('keeps a whole host spare where restarts on an even spread would not fit', async () => {
    const big = ['a', 'b', 'c'].map((id) => profile(id, 70, 4));
    const result = await plan(big, { hostFailures: 1 });
    expect(result.hostsUsed).toBe(4);
    expect(result.hosts.filter((host) => host.workloads.length === 0)).toHaveLength(1);
    expect(result.check.ok).toBe(true);
  });

  it('moves to the spare what may move while every failure is still survived', async () => {
    const sizes = [70, 66, 10, 8].map((cpu, i) => profile(`w${i}`, cpu, 4));
    const result = await plan(sizes, { hostFailures: 1 });
    expect(result.hostsUsed).toBe(3);
    expect(result.hosts.every((host) => host.workloads.length > 0)).toBe(true);
    expect(result.check.ok).toBe(true);
  });

  it('survives any two hosts for N+2', async () => {
    const result = await plan(quarters, { hostFailures: 2 });
    expect(result).toMatchObject({ hostsUsed: 4, check: { ok: true } });
    expect(result.clusters[0]?.failures).toHaveLength(6);
  });

  it('keeps apart and together', async () => {
    const rules: PlacementRule[] = [
      { kind: 'keep-apart', name: 'a and b apart', workloads: ['a', 'b'] },
      { kind: 'keep-together', name: 'a and c together', workloads: ['a', 'c'] },
    ];
    const result = await plan(['a', 'b', 'c'].map((id) => profile(id, 10, 4)), { rules });
    const hostOf = new Map(result.placements.map((one) => [one.workload, one.host]));
    expect(hostOf.get('a')).not.toBe(hostOf.get('b'));
    expect(hostOf.get('a')).toBe(hostOf.get('c'));
    expect(result.hostsUsed).toBe(2);
  });

  it('pins to a host by name, keeps dedicated hosts free of others and bans host models', async () => {
    const rules: PlacementRule[] = [
      { kind: 'pin', name: 'a on host-2', workloads: ['a'], host: 'host-2' }, { kind: 'pin', name: 'b on blue', workloads: ['b'], host: 'blue' },
      { kind: 'dedicated-host', name: 'c alone', workloads: ['c'] },
    ];
    const result = await plan(['a', 'b', 'c', 'd', 'e'].map((id) => profile(id, 10, 4)), { rules });
    const hostOf = new Map(result.placements.map((one) => [one.workload, one.host]));
    expect([hostOf.get('a'), hostOf.get('b'), result.hostsUsed, result.check.violations]).toEqual(['host-2', 'blue', 3, []]);
    expect(result.hosts.find((host) => host.workloads.includes('c'))?.workloads).toEqual(['c']);
    const banned = await plan([profile('a', 10, 4)], { rules: [{ kind: 'ban', name: 'no test hosts', workloads: ['a'], hostModels: ['test-host'] }] });
    expect(banned.unplaced.map((one) => one.workload)).toEqual(['a']);
  });

  it('lets pinned workloads restart anywhere while their host is gone', async () => {
    const rules: PlacementRule[] = [{ kind: 'pin', name: 'by hand', workloads: ['a', 'b', 'c'], host: 'host-1' }];
    const result = await plan(['a', 'b', 'c', 'd', 'e'].map((id) => profile(id, 24, 4)), { rules, hostFailures: 1 });
    expect([result.hostsUsed, result.check.violations]).toEqual([3, []]);
    expect(result.hosts.find((host) => host.id === 'host-1')?.workloads.toSorted()).toEqual(['a', 'b', 'c']);
    expect(result.clusters[0]?.failures.map((failure) => failure.recovery)).toEqual(['restart', 'restart', 'restart']);
  });

  it('leaves out what rules make impossible, names the rules, and places the rest', async () => {
    const rules: PlacementRule[] = [{ kind: 'keep-together', name: 'near', workloads: ['a', 'b'] }, { kind: 'keep-apart', name: 'far', workloads: ['a', 'b'] }];
    const result = await plan(['a', 'b', 'c'].map((id) => profile(id, 10, 4)), { rules });
    expect(result.unplaced).toEqual(['a', 'b'].map((workload) => ({ workload, reasons: ['"near" and "far" cannot hold together: a, b must share a host and must not.'] })));
    expect(result.placements.map((one) => one.workload)).toEqual(['c']);
  });

  it('lists what fits no host with the amount it needs and the amount there is', async () => {
    const result = await plan([profile('huge', 10, 300), profile('small', 10, 4)]);
    expect(result.unplaced).toEqual([{ workload: 'huge', reasons: ['It needs 300 GiB of memory; Test host offers 57.6 GiB of memory.'] }]);
    expect(result.placements.map((one) => one.workload)).toEqual(['small']);
    expect(result.check.ok).toBe(true);
  });

  it('lists what finds no room when hosts are counted', async () => {
    const result = await plan(quarters, {}, {}, { count: 1 });
    expect(result.hostsUsed).toBe(1);
    expect(result.unplaced).toHaveLength(2);
    expect(result.unplaced[0]?.reasons.join()).toContain('1 of Test host) are full');
  });

  it('leaves out what stays, what is off and what cannot be sized, each with its reason', async () => {
    const profiles = [profile('stays', 10, 4), profile('off', 10, 4), profile('blind', undefined, 4), profile('runs', 10, 4)];
    const workloads = [aWorkload({ name: 'stays' }), aWorkload({ name: 'off', powerState: 'off' }), aWorkload({ name: 'blind' }), aWorkload({ name: 'runs' })];
    const rules: PlacementRule[] = [{ kind: 'stay-physical', name: 'dongle', workloads: ['stays'], reason: 'licence dongle' }];
    const result = await plan(profiles, { rules }, { workloads });
    expect(result.excluded).toEqual([{ workload: 'stays', reason: 'Stays on its server. Rule: dongle (licence dongle).' }, { workload: 'off', reason: 'Powered off.' }]);
    expect(result.unplaced.map((one) => one.workload)).toEqual(['blind']);
    expect(result.placements.map((one) => one.workload)).toEqual(['runs']);
  });

  it('plans each site by itself, or all on one', async () => {
    const inventory: Inventory = {
      sites: [{ id: 'north', name: 'north' }, { id: 'south', name: 'south' }],
      servers: [aServer({ name: 'n', siteId: 'north' }), aServer({ name: 's', siteId: 'south' })],
      workloads: [aWorkload({ name: 'a', serverId: 'n' }), aWorkload({ name: 'b', serverId: 's' })],
    };
    const profiles = [profile('a', 10, 4), profile('b', 10, 4)];
    expect((await plan(profiles, {}, inventory)).clusters.map((cluster) => cluster.siteId)).toEqual(['north', 'south']);
    const together = await plan(profiles, { consolidateTo: { kind: 'one-site', siteId: 'south' } }, inventory);
    expect(together.hosts.map((host) => host.siteId)).toEqual(['south']);
  });

  it('plans a workload of unknown server at the only site there is', async () => {
    const inventory = { sites: [{ id: 'north', name: 'north' }], workloads: [aWorkload({ name: 'a' })] };
    expect((await plan([profile('a', 10, 4)], {}, inventory)).hosts.map((host) => host.siteId)).toEqual(['north']);
  });

  it('names the inputs it did not use', async () => {
    const result = await plan(quarters);
    expect(result.ignoredResources.map((one) => one.resource)).toEqual(['disk', 'iops', 'network']);
  });

  it('is the same plan for the same seed, and as good a plan for any order of rows', async () => {
    const sizes = Array.from({ length: 30 }, (_, i) => profile(`w${i}`, 5 + ((i * 37) % 23), 1 + ((i * 17) % 11)));
    const first = await plan(sizes, { hostFailures: 1 });
    expect(await plan(sizes, { hostFailures: 1 })).toEqual(first);
    const shuffled = await plan(sizes.toReversed(), { hostFailures: 1 });
    expect([shuffled.hostsUsed, shuffled.lowerBound]).toEqual([first.hostsUsed, first.lowerBound]);
  });

  it('never breaks a capacity or a rule on random estates', async () => {
    const estate = fc.array(fc.record({ cpu: fc.integer({ min: 1, max: 90 }), memory: fc.integer({ min: 1, max: 60 }) }), { minLength: 1, maxLength: 14 });
    await fc.assert(fc.asyncProperty(estate, fc.integer({ min: 0, max: 2 }), async (sizes, hostFailures) => {
      const profiles = sizes.map(({ cpu, memory }, i) => profile(`w${i}`, cpu, memory));
      const rules: PlacementRule[] = [{ kind: 'keep-apart', name: 'first three apart', workloads: ['w0', 'w1', 'w2'] }];
      const result = await plan(profiles, { hostFailures: hostFailures as 0, rules, budget: { seed: 1, steps: 2000 } });
      expect(result.check.violations).toEqual([]);
      expect(result.lowerBound).toBeLessThanOrEqual(result.hostsUsed);
      expect(result.placements.length + result.unplaced.length).toBe(sizes.length);
    }), { numRuns: 40 });
  });
});
