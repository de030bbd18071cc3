import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantile, samplesNeeded } from './quantile.js';

describe('quantile', () => {
  it('is the median at one half', () => expect(quantile([5, 1, 3], 0.5)).toBe(3));
  it('is the peak at one', () => expect(quantile([5, 1, 3], 1)).toBe(5));
  it('leaves gaps out', () => expect(quantile([NaN, 2, NaN], 0.95)).toBe(2));
  it('is undefined without samples', () => expect(quantile([NaN], 0.5)).toBeUndefined());

  it('is a measured value that at least the asked share does not exceed', () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (samples, share) => {
      const value = quantile(samples, share) ?? NaN;
      expect(samples).toContain(value);
      expect(samples.filter((sample) => sample <= value).length).toBeGreaterThanOrEqual(share * samples.length - 1e-6);
    }));
  });
});

describe('samplesNeeded', () => {
  it.each([[0.95, 20], [0.99, 100], [0.5, 2], [1, 1]])('for %s is %s', (share, needed) => expect(samplesNeeded(share)).toBe(needed));
});
