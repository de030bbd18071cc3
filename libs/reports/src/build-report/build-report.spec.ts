import { describe, expect, it } from '@jest/globals';
import type { Plan, PlanDocument } from '@stowage/domain';
import { aLargePlanDocument, aPlanDocument } from '../testing/a-plan-document.js';
import { buildReport } from './build-report.js';

const OPTIONS = { title: 'Example', date: '2026-11-22' };
const report = (document: PlanDocument = aPlanDocument()) => buildReport(document, OPTIONS);
const withPlan = (overrides: Partial<Plan>): PlanDocument => {
  const document = aPlanDocument();
  return { ...document, plan: { ...document.plan, ...overrides } };
};

describe('the finding', () => {
  it('counts servers and sites before and hosts and sites after', () => {
    expect(report().finding).toBe('Ten servers at two sites can become three hosts at one');
    expect(report(aLargePlanDocument()).finding).toBe('240 servers at two sites can become 60 hosts at one');
  });

  it('says first when not everything fits', () => {
    const { placements } = aPlanDocument().plan;
    const some = withPlan({ placements: placements.slice(1), unplaced: [{ workload: 'erp-1', reasons: ['Too large for every host.'] }] });
    expect(report(some).finding).toBe('Three hosts carry 19 of 20 workloads; one does not fit');
    expect(report(some).worse.map(({ lead }) => lead)).toContain('1\u00a0workload not placed.');
  });

  it('recommends nothing where nothing fits', () => {
    const none = withPlan({ placements: [], unplaced: aPlanDocument().placements.map(({ workload }) => ({ workload, reasons: ['No host is offered.'] })) });
    expect(report(none).finding).toBe('None of the 20\u00a0workloads fits on the hosts offered');
    expect(report(none).recommendation).toMatch(/^No plan can be recommended/);
  });
});

describe('the recommendation', () => {
  it('says what to move, what to switch off, what a failure does and when it is even', () => {
    expect(report().recommendation).toBe('We recommend moving all 20\u00a0workloads to 3\u00a0hosts with shared storage at Plant room and switching Office room off. '
      + 'The plan keeps running if any one host fails. It needs ₹2.55\u00a0million at the start and is even after 21\u00a0months.');
  });

  it('does not recommend what costs more', () => {
    const { assessment } = aPlanDocument();
    const changes = assessment.changes.map((change) => (change.key === 'totalCost' ? { ...change, changeRatio: 0.2 } : change));
    const dearer = { ...assessment, changes, paybackMonths: null };
    expect(report(aPlanDocument({ assessment: dearer })).recommendation).toMatch(/^The plan would move .* and is not even within 5 years\.$/);
  });

  it('tells which failure the plan does not survive', () => {
    const { clusters } = aPlanDocument().plan;
    const weak = clusters.map((cluster) => ({ ...cluster, failures: cluster.failures.map((failure, index) => (index === 1 ? { ...failure, slotsShort: 3 } : failure)) }));
    expect(report(withPlan({ clusters: weak })).recommendation).toContain('If host-2 fails, the others are too small at times.');
  });
});

describe('the figures', () => {
  it('opens with four that are known on both sides', () => {
    expect(report().headlines.map(({ key }) => key)).toEqual(['servers', 'averagePowerKw', 'totalCost', 'downtimeMinutesPerYear']);
  });

  it('puts another figure in the place of one that is unknown', () => {
    const { assessment } = aPlanDocument();
    const changes = assessment.changes.map((change) => (change.key === 'downtimeMinutesPerYear' ? { ...change, before: null, changeRatio: null } : change));
    expect(report(aPlanDocument({ assessment: { ...assessment, changes } })).headlines.map(({ key }) => key)).toContain('emissionsKgCo2ePerYear');
  });

  it('gives every figure of the assessment a row and the total the sum of its items', () => {
    const { ledger, cost } = report();
    expect(ledger).toHaveLength(aPlanDocument().assessment.changes.length);
    for (const side of ['before', 'after'] as const) {
      const sum = cost.items.reduce((total, item) => total + (item[side] ?? 0), 0);
      expect(sum).toBeCloseTo(cost.total?.[side] ?? NaN, 6);
    }
  });

  it('splits the cash of each year so that the years sum to the end', () => {
    const { cash } = report().cost;
    const end = cash[cash.length - 1];
    expect(cash.reduce((sum, point) => sum + point.afterInYear, 0)).toBeCloseTo(end?.after ?? NaN, 6);
    expect(cash.map(({ label }) => label)).toEqual(['Start', '2026', '2027', '2028', '2029', '2030']);
  });
});

describe('the lists', () => {
  it('prices every rule of the plan, and none where the plan carries no prices', () => {
    expect(report().placement.rulePrices.map(({ hosts }) => hosts)).toEqual([1, 0]);
    const { rulePrices, ...early } = aPlanDocument();
    expect(rulePrices).toHaveLength(2);
    expect(report(early as PlanDocument).placement.rulePrices).toEqual([]);
  });

  it('moves every placed workload once, server by server in counting order', () => {
    const { moves } = report(aLargePlanDocument()).moves;
    expect(new Set(moves.map(({ workload }) => workload)).size).toBe(500);
    const plant = moves.filter(({ fromSite }) => fromSite === 'Plant room').map(({ fromServer }) => Number(fromServer.slice(4)));
    expect(plant).toEqual([...plant].sort((a, b) => a - b));
  });

  it('holds each availability target against the downtime of both sides', () => {
    expect(report().service.targets).toEqual([
      { availabilityRatio: 0.9995, workloads: 10, allowedMinutes: expect.closeTo(262.8), beforeMet: false, afterMet: true },
      { availabilityRatio: 0.999, workloads: 10, allowedMinutes: expect.closeTo(525.6), beforeMet: false, afterMet: true },
    ]);
  });

  it('lists what was set for this estate before the defaults', () => {
    expect(report().assumptions.map(({ changed }) => changed === true)).toEqual([true, true, false, false, false, false]);
  });
});
