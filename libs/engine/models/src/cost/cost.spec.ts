import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escalatedEnergyCost } from './escalated-energy-cost.js';
import { discountedPaybackYears, paybackYears } from './payback.js';
import { internalRateOfReturn, netPresentValue, returnOnInvestment } from './present-value.js';

const CASH = [-100000, 40000, 40000, 40000, 40000, 40000];

describe('finance', () => {
  it('FIN-1: value, rate, payback and return of 100,000 for 40,000 a year', () => {
    expect(netPresentValue(0.1, CASH)).toBeCloseTo(51631.47, 2);
    expect(internalRateOfReturn(CASH)).toBeCloseTo(0.286493, 6);
    expect(paybackYears(CASH)).toBeCloseTo(2.5, 9);
    expect(discountedPaybackYears(0.1, CASH)).toBeCloseTo(3.0193, 4);
    expect(returnOnInvestment(100000, CASH.slice(1))).toBeCloseTo(1, 9);
  });

  it('says when nothing pays back and when nothing has to be paid', () => {
    expect(paybackYears([-100, 10, 10])).toBeNull();
    expect(paybackYears([0, 10])).toBe(0);
    expect(internalRateOfReturn([100, 10])).toBeNull();
  });

  it('has no value left at its own rate of return', () => {
    const outlay = fc.integer({ min: 1000, max: 100000 });
    fc.assert(fc.property(outlay, fc.integer({ min: 300, max: 90000 }), fc.integer({ min: 2, max: 10 }), (cost, saving, years) => {
      const cash = [-cost, ...Array.from({ length: years }, () => saving)];
      const rate = internalRateOfReturn(cash);
      if (rate !== null) expect(Math.abs(netPresentValue(rate, cash))).toBeLessThan(cost * 1e-6);
    }));
  });
});

describe('escalatedEnergyCost', () => {
  it('raises the tariff every year after the first', () => {
    expect(escalatedEnergyCost(1000, 0.1, 0.1, 3)).toBeCloseTo(100 + 110 + 121, 9);
  });

  it.each([
    ['CASE-AWC: 355 W over 3 years for 759 dollars', (0.355 * 8760 * 3), 759, 0.0814],
    ['CASE-VMW2006: 8,000 kWh for 650 dollars', 8000, 650, 0.08125],
    ['CASE-NRDC: 39 TWh for 3.8 billion dollars', 39e9, 3.8e9, 0.0974],
  ])('%s is consistent with the tariff it implies', (_, kwh, cost, tariff) => {
    expect(escalatedEnergyCost(kwh, tariff, 0, 1) / cost).toBeCloseTo(1, 2);
  });

  it('CASE-INTEL: electricity, space and support of a removed server are of the order of 2,250 dollars', () => {
    const fiveYears = escalatedEnergyCost(0.25 * 2 * 8760, 0.08, 0, 5);
    expect(fiveYears).toBeGreaterThan(2250 / 3);
    expect(fiveYears).toBeLessThan(2250 * 3);
  });
});
