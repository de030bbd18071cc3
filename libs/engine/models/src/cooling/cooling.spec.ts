import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { facilityIndicators } from './facility-indicators.js';
import { btuPerHour, coolingTons } from './heat-units.js';
import { overheadRatio, overheadRatioWithShutdown, overheadSplit, partialLoadPue } from './partial-load-overhead.js';
import { coolingPowerKw, supplyTemperatureCop } from './supply-temperature-cop.js';

describe('cooling', () => {
  it.each([['COOL-COP-15', 15, 2], ['COOL-COP-25', 25, 4.728], ['20 degrees', 20, 3.194]] as const)('%s: COP at the supply temperature', (_, celsius, cop) => {
    expect(supplyTemperatureCop(celsius)).toBeCloseTo(cop, 6);
    expect(coolingPowerKw(10, supplyTemperatureCop(celsius))).toBeCloseTo(10 / cop, 6);
  });

  it('COOL-UNITS: 10 kW are 34,121 BTU/h and 2.84 tons', () => {
    expect(btuPerHour(10)).toBeCloseTo(34121.42, 2);
    expect(coolingTons(10)).toBeCloseTo(2.8435, 4);
  });
});

describe('overhead at partial load', () => {
  const split = overheadSplit(0.4, 0.1);

  it('PUE-PARTIAL: load from 0.6 to 0.2 of capacity lifts PUE 2.0 to 2.733 and saves 54 %, not 67 %', () => {
    const pue = partialLoadPue(2, split, 0.2 / 0.6);
    expect(0.6 * overheadRatio(split, 0.2 / 0.6)).toBeCloseTo(0.3467, 4);
    expect(pue).toBeCloseTo(2.7333, 4);
    expect(1 - (0.2 * pue) / (0.6 * 2)).toBeCloseTo(0.5444, 4);
  });

  it('falls in proportion once plant is switched off, without a step', () => {
    expect(overheadRatioWithShutdown(split, 0.25, 0.25)).toBe(overheadRatio(split, 0.25));
    expect(overheadRatioWithShutdown(split, 0.125, 0.25)).toBeCloseTo(overheadRatio(split, 0.25) / 2, 12);
    expect(overheadRatioWithShutdown(split, 0, 0.25)).toBe(0);
    expect(overheadRatioWithShutdown(split, 0.01, 0)).toBe(overheadRatio(split, 0.01));
  });

  it('gives the reference PUE at the reference load, and a higher one below it', () => {
    fc.assert(fc.property(fc.double({ min: 1.05, max: 3, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (pue, fixed, square, load) => {
      const some = overheadSplit(fixed, Math.min(square, fixed));
      expect(partialLoadPue(pue, some, 1)).toBeCloseTo(pue, 9);
      expect(partialLoadPue(pue, some, load)).toBeGreaterThanOrEqual(pue - 1e-9);
      expect(some.fixedShare + some.proportionalShare + some.squareShare).toBeCloseTo(1, 12);
    }));
  });
});

describe('facilityIndicators', () => {
  it('relates a year to the energy of the machines', () => {
    expect(facilityIndicators({ facilityKwh: 200, itKwh: 100, renewableKwh: 50, emissionsKgCo2e: 142, waterLitres: 180, meanUtilization: 0.3 }))
      .toEqual({ pue: 2, ref: 0.25, cueKgPerKwh: 1.42, wueLitresPerKwh: 1.8, iteuRatio: 0.3 });
  });
});
