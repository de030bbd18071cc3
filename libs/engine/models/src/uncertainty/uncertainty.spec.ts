import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { percentile, percentilesOf } from './percentile.js';
import { quantileOf } from './quantile-of.js';
import { randomStream } from './random.js';
import { stratifiedDraws } from './stratified-draws.js';

const row = { value: 1.3, low: 1, high: 2, unit: '×' };

describe('quantileOf', () => {
  it('reads low, value and high as P10, P50 and P90', () => {
    expect([0.1, 0.5, 0.9].map((probability) => quantileOf(row, probability))).toEqual([expect.closeTo(1, 12), expect.closeTo(1.3, 12), expect.closeTo(2, 12)]);
  });

  it('keeps within 1.81 times the range, above zero and shares within 0..1', () => {
    expect(quantileOf(row, 1e-12)).toBeCloseTo(1.3 - 0.3 * 1.809, 3);
    expect(quantileOf({ value: 0.1, low: 0, high: 0.2, unit: 'share' }, 0.001)).toBe(0);
    expect(quantileOf({ value: 0.9, low: 0.8, high: 1, unit: 'share' }, 0.999)).toBe(1);
    expect(quantileOf({ value: -5, low: -6, high: -1, unit: 'x' }, 0.001)).toBeLessThan(-6);
  });

  it('rises with the probability and stays at an exact value', () => {
    const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    fc.assert(fc.property(probability, probability, (one, other) => {
      expect(quantileOf(row, Math.min(one, other))).toBeLessThanOrEqual(quantileOf(row, Math.max(one, other)));
      expect(quantileOf({ value: 7, low: 7, high: 7, unit: '' }, one)).toBe(7);
    }));
  });
});

describe('stratifiedDraws', () => {
  it('puts one draw into every stratum, in an order of its own for every name and seed', () => {
    const draws = stratifiedDraws(1, 'facility.pue', 50);
    expect(draws.map((draw) => Math.floor(draw * 50)).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, stratum) => stratum));
    expect(stratifiedDraws(1, 'facility.pue', 50)).toEqual(draws);
    expect(stratifiedDraws(2, 'facility.pue', 50)).not.toEqual(draws);
    expect(stratifiedDraws(1, 'facility.fixedShare', 50)).not.toEqual(draws);
  });

  it('leaves two names unrelated', () => {
    const [one, other] = [stratifiedDraws(1, 'a', 1000), stratifiedDraws(1, 'b', 1000)];
    const covariance = one.reduce((sum, value, index) => sum + (value - 0.5) * ((other[index] ?? 0) - 0.5), 0) / 1000;
    expect(Math.abs(covariance * 12)).toBeLessThan(0.1);
  });
});

describe('randomStream', () => {
  it('is even over 0..1', () => {
    const random = randomStream(3, 'x');
    const bins = [0, 0, 0, 0];
    for (let draw = 0; draw < 4000; draw++) bins[Math.floor(random() * 4)]! += 1;
    for (const bin of bins) expect(Math.abs(bin - 1000)).toBeLessThan(120);
  });
});

describe('percentilesOf', () => {
  it('draws straight lines between neighbours', () => {
    expect(percentilesOf([50, 10, 40, 20, 30])).toEqual({ p10: 14, p50: 30, p90: 46 });
    expect(() => percentile([], 0.5)).toThrow('one number or more');
  });

  it('is in order', () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
      const { p10, p50, p90 } = percentilesOf(values);
      expect(p10 <= p50 && p50 <= p90).toBe(true);
    }));
  });
});
