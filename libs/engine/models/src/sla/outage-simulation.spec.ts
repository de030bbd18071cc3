import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomStream } from '../uncertainty/random.js';
import { allowedMinutes, lognormal, meanOfOutages, poisson, yearOfOutages } from './outage-simulation.js';

const YEARS = 20_000;
const meanOf = (draw: () => number): number => Array.from({ length: YEARS }, draw).reduce((sum, value) => sum + value, 0) / YEARS;

describe('outages by chance', () => {
  it.each([0.05, 0.8, 4])('has the mean and the quiet years of a Poisson process of %d a year', (mean) => {
    const random = randomStream(1, `poisson ${mean}`);
    const counts = Array.from({ length: YEARS }, () => poisson(mean, random));
    expect(counts.reduce((sum, count) => sum + count, 0) / YEARS / mean).toBeCloseTo(1, 1);
    expect(counts.filter((count) => count === 0).length / YEARS).toBeCloseTo(Math.exp(-mean), 1.9);
  });

  it('keeps the mean length whatever the spread, with a median of mean x exp(-spread^2 / 2)', () => {
    const random = randomStream(2, 'lognormal');
    const lengths = Array.from({ length: YEARS }, () => lognormal(60, 1, random)).sort((a, b) => a - b);
    expect(lengths.reduce((sum, length) => sum + length, 0) / YEARS / 60).toBeCloseTo(1, 1);
    expect((lengths[YEARS / 2] ?? 0) / (60 * Math.exp(-0.5))).toBeCloseTo(1, 1);
    expect(lognormal(60, 0, random)).toBe(60);
  });

  it('adds up to the mean of its causes', () => {
    const causes = [{ perYear: 0.5, meanMinutes: 100 }, { perYear: 2, meanMinutes: 5 }];
    const random = randomStream(3, 'years');
    expect(meanOfOutages(causes)).toBe(60);
    expect(meanOf(() => yearOfOutages(causes, 0.8, random)) / 60).toBeCloseTo(1, 1);
  });

  it('never runs backwards', () => {
    fc.assert(fc.property(fc.nat(), fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 500, noNaN: true }), (seed, perYear, meanMinutes) => {
      expect(yearOfOutages([{ perYear, meanMinutes }], 1, randomStream(seed, 'x'))).toBeGreaterThanOrEqual(0);
    }));
  });

  it.each([[0.999, 525.6], [0.9995, 262.8], [0.9999, 52.56], [0.99999, 5.256]])('a target of %d allows %d minutes a year', (target, minutes) => {
    expect(allowedMinutes(target)).toBeCloseTo(minutes, 6);
  });
});
