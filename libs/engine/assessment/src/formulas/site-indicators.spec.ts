import { describe, expect, it } from '@jest/globals';
import { assess } from '../assess.js';
import { anInput, oldServer, profileOf, type Changes } from '../testing/an-input.js';

const sites = (changes: Changes = {}) => {
  const { before, after } = assess(anInput(changes)).assessment;
  return { before: before.sites[0], after: after.sites[0] };
};

describe('siteIndicators', () => {
  it('relates the year of a site to the energy of its machines, by hand', () => {
    const { before } = sites({ scenario: { assumptions: [{ key: 'carbon.contractShare', siteId: 'Pune', value: 0.25 }] } });
    expect(before?.indicators).toEqual({
      pue: expect.closeTo(1.6, 9), ref: expect.closeTo(0.25, 9), cueKgPerKwh: expect.closeTo(1.6 * 0.7117, 9), wueLitresPerKwh: expect.closeTo(1.8, 9), iteuRatio: expect.any(Number),
    });
  });

  it('shows consolidation as more utilization and a higher PUE', () => {
    const { after } = sites();
    const { pue = NaN, iteuRatio = NaN } = after?.indicators ?? {};
    expect(pue).toBeGreaterThan(1.6 + 1e-6);
    expect(pue).toBe(after?.pue);
    expect(iteuRatio).toBeCloseTo((10 * 1.7 * 1.1) / 200, 9);
  });

  it('has no utilization where a load was not measured, and no indicators where nothing draws power', () => {
    const one = { servers: [oldServer('a')] };
    expect(sites({ ...one, profiles: [profileOf('w-a', undefined)] }).before?.indicators?.iteuRatio).toBeNull();
    expect(sites({ servers: [oldServer('a', { powerState: 'off' })], workloads: [] }).before).not.toHaveProperty('indicators');
  });
});
