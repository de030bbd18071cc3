import { describe, expect, it } from '@jest/globals';
import type { Scenario } from '@stowage/domain';
import { aHostModel, aScenario } from '@stowage/domain/testing';
import { completeScenario, defaultScenario, scenarioInputSchema, scenarioSchema } from './scenario.js';

const full: Scenario = aScenario({
  consolidateTo: { kind: 'one-site', siteId: 'Pune' },
  hosts: [{ model: aHostModel({ diskMib: 1e6, diskIops: 5000 }), count: 4, owned: 2 }],
  sharedStorage: { name: 'Array', capacityMib: 1e7, iops: 20000, averagePowerWatts: 600, rackUnits: 4, price: { amount: 1, currency: 'USD' }, source: 'quote' },
  rules: [
    { kind: 'keep-apart', name: 'Controllers', workloads: ['a', 'b'], atMost: 1, owner: 'IT', reason: 'quorum' },
    { kind: 'keep-together', name: 'Pair', workloads: ['a', 'c'] },
    { kind: 'stay-physical', name: 'Dongle', workloads: ['d'] },
    { kind: 'at-site', name: 'Law', workloads: ['e'], siteId: 'Pune' },
  ],
  assumptions: [{ key: 'facility.pue', siteId: 'Pune', value: 1.9, low: 1.6, high: 2.2, source: 'meter', year: 2025, origin: 'measured' }],
  published: [{ figure: 'averagePowerKw', changeRatio: -0.5, before: '10 kW', after: '5 kW', source: 'case study' }],
  budget: { seed: 7, steps: 100, timeLimitSeconds: 5 },
});

describe('scenarioSchema', () => {
  it('takes a scenario with every optional part and gives it back unchanged', () => {
    expect(scenarioSchema.parse(full)).toEqual(full);
  });

  it.each<[string, object, string]>([
    ['an unknown key', { headroom: 0.2 }, ''],
    ['an unknown key deep inside', { sizing: { ...full.sizing, p: 1 } }, 'sizing'],
    ['a percentile given in percent', { sizing: { ...full.sizing, percentile: 95 } }, 'sizing.percentile'],
    ['a ceiling of zero', { ceilings: { ...full.ceilings, cpu: 0 } }, 'ceilings.cpu'],
    ['no host model', { hosts: [] }, 'hosts'],
    ['one host model offered twice', { hosts: [full.hosts[0], full.hosts[0]] }, 'hosts'],
    ['more hosts owned than there are', { hosts: [{ model: aHostModel(), count: 1, owned: 2 }] }, 'hosts.0.owned'],
    ['more watts idle than at most', { hosts: [{ model: aHostModel({ idlePowerWatts: 500 }) }] }, 'hosts.0.model.maxPowerWatts'],
    ['an override outside its own range', { assumptions: [{ key: 'k', value: 3, low: 4, high: 5 }] }, 'assumptions.0.value'],
    ['a rule to keep one workload apart', { rules: [{ kind: 'keep-apart', name: 'x', workloads: ['a'] }] }, 'rules.0.workloads'],
    ['a figure that does not exist', { published: [{ figure: 'happiness', source: 'x' }] }, 'published.0.figure'],
  ])('refuses %s and says where', (_, change, path) => {
    const result = scenarioSchema.safeParse({ ...full, ...change });
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});

describe('completeScenario', () => {
  const hosts = [{ model: aHostModel() }];

  it('fills what is left out from the default scenario', () => {
    const input = scenarioInputSchema.parse({ name: 'Mine', years: 3 });
    expect(completeScenario(input, hosts)).toEqual({ ...defaultScenario(hosts), name: 'Mine', years: 3 });
  });

  it('gives a default scenario that is itself valid', () => {
    expect(scenarioSchema.parse(defaultScenario(hosts))).toEqual(defaultScenario(hosts));
  });
});
