import { describe, expect, it } from '@jest/globals';
import type { ApplicationAssessment, ApplicationService } from '@stowage/domain';
import { missedTargets } from './missed-targets.js';

const service = (breachRatio: number | null): ApplicationService => ({
  availabilityRatio: 1, downtimeMinutesPerYear: 0, plannedMinutesPerYear: 0, percentiles: { p10: 0, p50: 0, p90: 0 },
  breachRatio, unplannedBreachRatio: breachRatio, machines: 1, workloadsPerFailure: 1, singlePoints: [],
});
const application = (name: string, was: number | null, is: number | null): ApplicationAssessment => ({ name, workloads: [name], before: service(was), after: service(is), newSinglePoints: [] });

describe('missedTargets', () => {
  it('names the applications whose chance of a miss rises, most first', () => {
    expect(missedTargets([application('Shop', 0.1, 0.2), application('Ledger', 0.1, 0.5), application('Mail', 0.3, 0.1)])).toMatchObject({
      title: '2 applications miss their targets more often', before: 'Ledger 10 %, Shop 10 %', after: 'Ledger 50 %, Shop 20 %',
    });
    expect(missedTargets([application('Shop', 0.1, 0.2)])?.title).toBe('One application misses its target more often');
  });

  it('names three of many', () => {
    const worse = missedTargets(['a', 'b', 'c', 'd'].map((name) => application(name, 0, 0.5)));
    expect(worse?.after).toBe('a 50 %, b 50 %, c 50 %');
    expect(worse?.explanation).toContain('the 3 that change most are named');
  });

  it('is silent without a target and within the error of the simulation', () => {
    expect(missedTargets([application('Shop', null, null), application('Mail', 0.1, 0.11)])).toBeUndefined();
  });
});
