import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { counterRates } from './counter-rates.js';

const rates = (counts: readonly number[], step = 10): number[] => [...counterRates(Float64Array.from(counts, (_, at) => at * step), Float64Array.from(counts))];

describe('counterRates', () => {
  it('divides growth by time and knows no first rate', () => {
    expect(rates([100, 200, 200, 500])).toEqual([Number.NaN, 10, 0, 30]);
  });

  it('makes a gap of a counter that began anew', () => {
    expect(rates([5_000_000, 5_001_000, 20, 1020])).toEqual([Number.NaN, 100, Number.NaN, 100]);
    expect(rates([2 ** 32 + 100, 2 ** 32 + 1100, 20, 1020])).toEqual([Number.NaN, 100, Number.NaN, 100]);
  });

  it('counts on over the end of 32 bits', () => {
    expect(rates([2 ** 32 - 1500, 2 ** 32 - 500, 500, 1500])).toEqual([Number.NaN, 100, 100, 100]);
  });

  it('takes what stood near the end but then moves far too fast as begun anew', () => {
    expect(rates([2 ** 32 - 1500, 2 ** 32 - 500, 900_000, 901_000])[2]).toBeNaN();
  });

  it('is a gap where a reading or time is missing or repeated', () => {
    expect([...counterRates(Float64Array.of(0, 10, 10, 20), Float64Array.of(1, Number.NaN, 5, 6))]).toEqual([Number.NaN, Number.NaN, Number.NaN, 0.1]);
  });

  it('never gives a negative or infinite rate', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 2 ** 33, noNaN: true })), (counts) => rates(counts).every((rate) => Number.isNaN(rate) || (rate >= 0 && rate < Infinity))), { seed: 3 });
  });
});
