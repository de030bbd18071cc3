import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { averagePowerWatts, energyKwh } from './energy.js';
import { curveThrough, powerAtLoad } from './power-at-load.js';

/** Dell PowerEdge R740, SPEC result power_ssj2008-20170829-00780, and Supermicro 6025B, power_ssj2008-20080115-00030. */
const R740 = [52.3, 129, 147, 170, 195, 224, 255, 292, 344, 408, 457];
const SERVER_6025B = [216, 221, 227, 235, 245, 258, 270, 282, 294, 307, 315];

describe('powerAtLoad', () => {
  it.each([
    { id: 'PWR-R740-0', watts: R740, load: 0, expected: 52.3, kwh: 458.15 }, { id: 'PWR-R740-20', watts: R740, load: 0.2, expected: 147, kwh: 1287.72 },
    { id: 'PWR-R740-50', watts: R740, load: 0.5, expected: 224, kwh: 1962.24 }, { id: 'PWR-6025B-10', watts: SERVER_6025B, load: 0.1, expected: 221, kwh: 1935.96 },
  ])('$id: goes through the published load levels', ({ watts, load, expected, kwh }) => {
    const power = powerAtLoad(curveThrough(watts), load);
    expect(power).toBeCloseTo(expected, 6);
    expect(energyKwh(power)).toBeCloseTo(kwh, 2);
  });

  it('draws a straight line between load levels', () => {
    expect(powerAtLoad(curveThrough(R740), 0.25)).toBeCloseTo((147 + 170) / 2, 9);
  });

  it('integrates over the profile, not at the mean', () => {
    const model = curveThrough(R740);
    expect(averagePowerWatts(model, [0, 1])).toBeCloseTo((52.3 + 457) / 2, 9);
    expect(averagePowerWatts(model, [0, 1])).not.toBeCloseTo(powerAtLoad(model, 0.5), 0);
  });

  it('keeps a constant machine constant', () => {
    expect(powerAtLoad({ kind: 'constant', watts: 380 }, 0.9)).toBe(380);
  });

  it('refuses watts that do not rise', () => {
    expect(() => curveThrough([300, 300])).toThrow('watts must rise');
  });

  it('never falls as load grows', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      expect(powerAtLoad(curveThrough(R740), Math.max(a, b))).toBeGreaterThanOrEqual(powerAtLoad(curveThrough(R740), Math.min(a, b)));
    }));
  });
});
