import { describe, expect, it } from '@jest/globals';
import type { Plan, WorkloadProfile } from '@stowage/domain';
import { aScenario } from '@stowage/domain/testing';
import { checkPlan } from './check-plan.js';

const profiles: WorkloadProfile[] = ['a', 'b'].map((workloadId) => ({ workloadId, slots: 1, demand: { cpu: 30, memory: 100 }, basis: {}, confidence: 'high' }));

function aPlan(overrides: Partial<Plan> = {}): Plan {
  const load = [{ resource: 'cpu' as const, usable: 80, capacity: 100, demand: 60, peak: 60, peakSlot: 0 }];
  return {
    slots: 1, resources: ['cpu'], ignoredResources: [], clusters: [], hosts: [{ id: 'host-1', modelId: 'm', siteId: 's', workloads: ['a', 'b'], load }],
    placements: [{ workload: 'a', host: 'host-1' }, { workload: 'b', host: 'host-1' }], unplaced: [], excluded: [],
    hostsUsed: 1, lowerBound: 1, gapRatio: 0, limitingResource: 'cpu', check: { ok: true, checkedSlots: 1, checkedRules: 0, violations: [] }, stopped: 'proven', ...overrides,
  };
}

const violationsOf = (plan: Plan, scenario = aScenario()): readonly string[] => checkPlan({ plan, profiles, scenario }).violations;
const host = (workloads: string[], usable = 80, capacity = 100): Plan['hosts'] => [{ id: 'host-1', modelId: 'm', siteId: 's', workloads, load: [{ resource: 'cpu', usable, capacity, demand: 0, peak: 0, peakSlot: 0 }] }];

describe('checkPlan', () => {
  it('passes a sound plan', () => expect(violationsOf(aPlan())).toEqual([]));

  it.each<[string, Plan, RegExp]>([
    ['a workload left out', aPlan({ hosts: host(['a']), placements: [{ workload: 'a', host: 'host-1' }] }), /b is accounted for 0 times/],
    ['a workload placed twice', aPlan({ unplaced: [{ workload: 'b', reasons: [] }] }), /b is accounted for 2 times/],
    ['a workload nobody gave', aPlan({ unplaced: [{ workload: 'ghost', reasons: [] }] }), /ghost is in the plan/],
    ['a host too full', aPlan({ hosts: host(['a', 'b'], 59) }), /needs 60 of cpu in slot 0 and may fill 59/],
    ['a ceiling not kept', aPlan({ hosts: host(['a', 'b'], 90) }), /above the ceiling of cpu/],
    ['placements that differ from the hosts', aPlan({ placements: [{ workload: 'a', host: 'host-1' }, { workload: 'b', host: 'host-2' }] }), /differ/],
    ['a wrong count of hosts', aPlan({ hostsUsed: 2 }), /says 2 hosts and lists 1/],
    ['a bound above the plan', aPlan({ lowerBound: 2 }), /bound of 2 hosts is above/],
    ['a wrong gap', aPlan({ gapRatio: 0.5 }), /gap is 0/],
  ])('finds %s', (_, plan, violation) => expect(violationsOf(plan).join('\n')).toMatch(violation));

  it('finds broken rules', () => {
    const rules = [
      { kind: 'keep-apart' as const, name: 'apart', workloads: ['a', 'b'] },
      { kind: 'stay-physical' as const, name: 'dongle', workloads: ['a'] },
      { kind: 'at-site' as const, name: 'north', workloads: ['b'], siteId: 'north' },
      { kind: 'pin' as const, name: 'pin', workloads: ['a'], host: 'host-2' },
      { kind: 'ban' as const, name: 'ban', workloads: ['b'], hostModels: ['m'] },
      { kind: 'dedicated-host' as const, name: 'alone', workloads: ['a'] },
    ];
    expect(violationsOf(aPlan(), aScenario({ rules }))).toEqual(['apart: more than 1 of them are on host-1.', 'dongle: a was moved.', 'north: b is on host-1 at s.', 'pin: a is on host-1, not on host-2.', 'ban: b is on host-1, a m.', 'alone: b shares host-1.']);
  });
});
