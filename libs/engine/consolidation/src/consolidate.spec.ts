import { describe, expect, it } from '@jest/globals';
import type { ConsolidationProgress, Inventory, UtilizationSeries } from '@stowage/domain';
import { aHostModel, aScenario, aServer, aWorkload } from '@stowage/domain/testing';
import { consolidate } from './consolidate.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const inventory: Inventory = {
  sites: [{ id: 'Pune', name: 'Pune', country: 'IN' }],
  servers: NAMES.map((name) => aServer({ name: `s-${name}`, siteId: 'Pune', cpuModel: 'Intel Xeon E5-2670', sockets: 2, cores: 16, memoryMib: 65536, rackUnits: 2 })),
  workloads: NAMES.map((name) => aWorkload({ name, serverId: `s-${name}`, memoryMib: 65536, usage: { cpuAverageRatio: 0.08, cpuPeakRatio: 0.2, memoryPeakMib: 12288 } })),
};
const scenario = aScenario({ hosts: [{ model: aHostModel({ cpuPoints: 400, memoryMib: 131072 }) }], hostFailures: 1 });

describe('consolidate', () => {
  it('turns lightly used servers into few hosts and says what that saves', async () => {
    const document = await consolidate({ inventory, series: [], scenario });
    expect(document.plan.check).toMatchObject({ ok: true, violations: [] });
    expect(document.hostsUsed).toBeLessThan(NAMES.length / 2);
    expect(document.placements).toHaveLength(NAMES.length);
    expect(document.assessment.after.energyKwhPerYear).toBeLessThan(document.assessment.before.energyKwhPerYear ?? 0);
    expect(document.hostModels[0]).toMatchObject({ cpuPoints: 400, idlePowerWatts: 100 });
  });

  it('is the same document for the same input and seed', async () => {
    expect(await consolidate({ inventory, series: [], scenario })).toEqual(await consolidate({ inventory, series: [], scenario }));
  });

  it('uses as many hosts whatever the order of rows', async () => {
    const turned = { ...inventory, servers: inventory.servers.toReversed(), workloads: inventory.workloads.toReversed() };
    const [one, other] = [await consolidate({ inventory, series: [], scenario }), await consolidate({ inventory: turned, series: [], scenario })];
    expect(other.hostsUsed).toBe(one.hostsUsed);
    expect(other.assessment.after.energyKwhPerYear).toBeCloseTo(one.assessment.after.energyKwhPerYear ?? NaN, 3);
  });

  it('counts a virtual CPU as one core of its server at most', async () => {
    const vm = aWorkload({ name: 'vm', kind: 'virtual', serverId: 's-a', cpuCount: 4, memoryMib: 4096, usage: { cpuAverageRatio: 0.5, cpuPeakRatio: 1 } });
    const whole = await consolidate({ inventory, series: [], scenario });
    const { profiles } = await consolidate({ inventory: { ...inventory, workloads: [vm] }, series: [], scenario });
    const serverPoints = ((whole.profiles[0]?.demand.cpu as number) ?? 0) / 0.2;
    expect(profiles[0]?.demand.cpu).toBeCloseTo(serverPoints / 4);
  });

  it('says once that many machines have a CPU nobody knows', async () => {
    const servers = inventory.servers.map((server) => ({ ...server, cpuModel: 'Abacus 9000' }));
    const { issues } = await consolidate({ inventory: { ...inventory, servers }, series: [], scenario });
    const unknown = issues.filter((issue) => issue.code === 'cpu-unknown');
    expect(unknown).toHaveLength(1);
    expect(unknown[0]).toMatchObject({ value: 'Abacus 9000', subject: 's-a, s-b, s-c and 5 more' });
  });

  it('says which names of the scenario the inventory does not have', async () => {
    const rules = [{ kind: 'keep-apart' as const, name: 'apart', workloads: ['a', 'bb'] }];
    const { issues } = await consolidate({ inventory, series: [], scenario: { ...scenario, rules, consolidateTo: { kind: 'one-site', siteId: 'Puna' } } });
    expect(issues.find((issue) => issue.code === 'rule-workload-unknown')).toMatchObject({ value: 'bb', subject: 'apart' });
    expect(issues.find((issue) => issue.code === 'site-unknown')).toMatchObject({ value: 'Puna', maybe: 'Maybe Pune?' });
  });

  it('puts a price on every rule, and shows the free ones as free', async () => {
    const rules = [
      { kind: 'dedicated-host' as const, name: 'a alone', workloads: ['a'] },
      { kind: 'keep-together' as const, name: 'b with c', workloads: ['b', 'c'] },
    ];
    const { rulePrices, hostsUsed } = await consolidate({ inventory, series: [], scenario: { ...scenario, rules } });
    const byRule = new Map(rulePrices.map((one) => [one.rule, one]));
    expect(byRule.get('Survive the failure of any one host')).toMatchObject({ hosts: 1, note: expect.stringContaining(`${hostsUsed - 1} hosts are enough`) });
    expect(byRule.get('a alone')?.hosts).toBe(1);
    expect(byRule.get('a alone')?.costPerYear).toBeGreaterThan(0);
    expect(byRule.get('b with c')).toMatchObject({ hosts: 0, costPerYear: 0, note: `Still ${hostsUsed} hosts.` });
  });

  it('shows shared storage that is too small', async () => {
    const workloads = inventory.workloads.map((workload) => ({ ...workload, diskUsedMib: 1024 * 1024 }));
    const sharedStorage = { name: 'Array', capacityMib: 4 * 1024 * 1024, averagePowerWatts: 300, rackUnits: 2, source: 'test' };
    const { issues } = await consolidate({ inventory: { ...inventory, workloads }, series: [], scenario: { ...scenario, sharedStorage } });
    expect(issues.find((issue) => issue.code === 'storage-disk-short')?.message).toContain('need 8190 GiB');
  });

  it('plans the hours of the week where it has a time series, and reports progress to the end', async () => {
    const series: UtilizationSeries[] = NAMES.map((id, i) => ({
      subject: { kind: 'workload', id }, startEpochSeconds: 1767571200, intervalSeconds: 3600,
      values: { cpuRatio: Float32Array.from({ length: 21 * 24 }, (_, hour) => (hour % 24 === i * 3 ? 0.9 : 0.05)) },
    }));
    const seen: ConsolidationProgress[] = [];
    const document = await consolidate({ inventory, series, scenario: { ...scenario, sizing: { ...scenario.sizing, method: 'hour-of-week' } } }, { onProgress: (progress) => void seen.push(progress) });
    expect(document.plan.slots).toBe(168);
    expect(new Set(seen.map((progress) => progress.stage))).toEqual(new Set(['profile', 'plan', 'assess']));
    expect(seen.at(-1)).toMatchObject({ hosts: document.hostsUsed, lowerBound: document.lowerBound });
  });
});
