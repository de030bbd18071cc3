import { describe, expect, it } from '@jest/globals';
import type { ApplicationAssessment } from '@stowage/domain';
import { assess } from '../assess.js';
import { Calculation } from '../calculation/calculation.js';
import { aHost, anInput, aPlan, oldServer, workloadOn, type Changes } from '../testing/an-input.js';
import { buildFacts } from '../facts/build-facts.js';
import { workloadMinutes } from '../formulas/service.js';
import { resolveAssumptions } from '@stowage/models';
import { meanMinutes, shapeOf } from './service-shape.js';

const SERVERS = ['a', 'b', 'c'].map((name) => oldServer(name));

/** Three servers: shop on a and b, ledger on c. All go to two hosts, shop to one of them. */
function applications(target: number | undefined, changes: Changes = {}): readonly ApplicationAssessment[] {
  const sla = target === undefined ? {} : { slaTargetRatio: target };
  const workloads = [workloadOn('a', { application: 'Shop', ...sla }), workloadOn('b', { application: 'Shop ' }), workloadOn('c', { application: 'Ledger' })];
  const plan = aPlan([aHost('host-1', ['w-a', 'w-b']), aHost('host-2', ['w-c'])]);
  return assess(anInput({ servers: SERVERS, workloads, plan, ...changes })).assessment.applications ?? [];
}

describe('applicationsOf', () => {
  const [shop, ledger] = applications(0.999);

  it('takes workloads with one application together, with the strictest target', () => {
    expect([shop?.name, shop?.workloads, shop?.slaTargetRatio]).toEqual(['Shop', ['w-a', 'w-b'], 0.999]);
    expect(ledger).toMatchObject({ name: 'Ledger', before: { breachRatio: null, unplannedBreachRatio: null } });
    expect(ledger).not.toHaveProperty('slaTargetRatio');
  });

  it('is down for failures of each of its machines, its patch window and the site, by hand', () => {
    expect(shop?.before.downtimeMinutesPerYear).toBeCloseTo(2 * 0.05 * 480 + 120 + 2 * 2 * 60 + 96, 9);
    expect(shop?.before.plannedMinutesPerYear).toBeCloseTo(120 + 240, 9);
    expect(shop?.after.downtimeMinutesPerYear).toBeCloseTo(0.05 * (0.95 * 5 + 0.05 * 60) + 0.01 * 480 + 120 + 2 / 60 + 96, 9);
    expect(shop?.after.availabilityRatio).toBeCloseTo(1 - (shop?.after.downtimeMinutesPerYear ?? 0) / 525600, 12);
  });

  it('finds the single points that consolidation creates', () => {
    expect(shop?.before).toMatchObject({ machines: 2, workloadsPerFailure: 1, singlePoints: [{ kind: 'site', name: 'Pune' }] });
    expect(shop?.after).toMatchObject({ machines: 1, workloadsPerFailure: 2 });
    expect(shop?.newSinglePoints).toEqual([{ kind: 'machine', name: 'host-1' }, { kind: 'storage', name: 'shared storage of Pune' }]);
    expect(ledger?.newSinglePoints).toEqual([{ kind: 'storage', name: 'shared storage of Pune' }]);
  });

  it('gives the chance of a year over the target, planned stops in and out', () => {
    const { breachRatio, unplannedBreachRatio } = shop?.before ?? {};
    expect(unplannedBreachRatio).toBeGreaterThan(0);
    expect(unplannedBreachRatio).toBeLessThan(breachRatio ?? 0);
    expect(shop?.after.breachRatio).toBeLessThan(breachRatio ?? 0);
  });

  it('breaches a stricter target at least as often', () => {
    const chances = [0.99, 0.999, 0.9995, 0.99999].map((target) => applications(target)[0]?.before.breachRatio ?? NaN);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances.at(-1)).toBe(1);
  });

  it('gives the same years for the same seed', () => {
    expect(applications(0.999)).toEqual(applications(0.999));
    expect(applications(0.999, { scenario: { budget: { seed: 99, steps: 1 } } })[0]?.before.percentiles).not.toEqual(shop?.before.percentiles);
  });

  it('stands a workload with a target and no application for itself, and has nothing to say without either', () => {
    const workloads = [workloadOn('a', { slaTargetRatio: 0.99 }), workloadOn('b')];
    expect(applications(undefined, { workloads, plan: aPlan([aHost('host-1', ['w-a', 'w-b'])]) }).map(({ name }) => name)).toEqual(['w-a']);
    expect(assess(anInput()).assessment).not.toHaveProperty('applications');
  });

  it('agrees with the downtime of one workload where an application has one', () => {
    const facts = buildFacts(anInput());
    const { book } = resolveAssumptions([], [], { currency: 'USD', startYear: 2026, extraRows: facts.extraRows });
    for (const estate of [facts.before, facts.after]) {
      const calculation = new Calculation(estate, book);
      for (const workload of estate.workloads) {
        const machine = estate.machines.find((one) => one.workloads.includes(workload.id));
        expect(meanMinutes(calculation, shapeOf(calculation, [{ workload, machine }]))).toBeCloseTo(workloadMinutes(calculation, workload), 9);
      }
    }
  });
});
