import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveAssumptions } from '@stowage/models';
import { buildFacts } from '../facts/build-facts.js';
import { itAveragePowerKw } from '../formulas/it-power.js';
import { anInput, PUNE, type Changes } from '../testing/an-input.js';
import { drawQuantities, rangeAround, type Quantity } from './draws.js';
import { pairOf } from './moved-pairs.js';

function drawn(quantities: readonly Quantity[], seed = 1, changes: Changes = {}): readonly (readonly number[])[] {
  const facts = buildFacts(anInput(changes));
  const { book } = resolveAssumptions(changes.scenario?.assumptions ?? [], [PUNE], { currency: 'USD', startYear: 2026, extraRows: facts.extraRows });
  return drawQuantities({ base: pairOf(facts.before, facts.after, book), book, seed }, quantities);
}

const pue: Quantity = ({ before }) => before.value('facility.pue');
const pueAfter: Quantity = ({ after }) => after.value('facility.pue');
const overhead: Quantity = ({ after }) => after.value('cpu.hypervisorOverheadRatio');
const power = (side: 'before' | 'after'): Quantity => (pair) => pair[side].use(itAveragePowerKw);

describe('drawQuantities', () => {
  it('gives an assumption its own range back: low is P10, value P50, high P90', () => {
    const [cases = [], ofLoad = []] = drawn([pue, overhead]);
    expect(cases).toHaveLength(600);
    expect(rangeAround(1.6, cases)?.percentiles).toEqual({ p10: expect.closeTo(1.4, 2), p50: expect.closeTo(1.6, 2), p90: expect.closeTo(2, 2) });
    expect(rangeAround(0.1, ofLoad)?.percentiles).toEqual({ p10: expect.closeTo(0.03, 1), p50: expect.closeTo(0.1, 1), p90: expect.closeTo(0.15, 1) });
  });

  it('draws a shared assumption once for both estates', () => {
    const [before, after] = drawn([pue, pueAfter]);
    expect(after).toEqual(before);
  });

  it('redoes load and power together: each case equals one reckoned from scratch', () => {
    const facts = buildFacts(anInput());
    const { book } = resolveAssumptions([], [PUNE], { currency: 'USD', startYear: 2026, extraRows: facts.extraRows });
    const seen: [number, number][] = [];
    drawQuantities({ base: pairOf(facts.before, facts.after, book), book, seed: 3 }, [(pair) => {
      if (seen.length < 40) seen.push([pair.after.use(itAveragePowerKw), pairOf(facts.before, facts.after, pair.after.book).after.use(itAveragePowerKw)]);
      return null;
    }]);
    for (const [reused, fresh] of seen) expect(reused).toBeCloseTo(fresh, 12);
    expect(new Set(seen.map(([reused]) => reused)).size).toBe(40);
  });

  it('gives the same cases for the same seed and others for another', () => {
    const quantities = [power('before'), power('after')];
    expect(drawn(quantities, 5)).toEqual(drawn(quantities, 5));
    expect(drawn(quantities, 6)).not.toEqual(drawn(quantities, 5));
  });

  it('leaves a difference tighter than two independent sides', () => {
    const [before = [], after = [], change = []] = drawn([power('before'), power('after'), ({ before: was, after: is }) => is.use(itAveragePowerKw) / was.use(itAveragePowerKw)]);
    const shuffled = after.map((value, index) => value / (before[(index + 301) % before.length] ?? 1));
    const width = (cases: readonly number[]): number => {
      const { low = 0, high = 0 } = rangeAround(cases[0] ?? 0, cases) ?? {};
      return high - low;
    };
    expect(width(change)).toBeLessThan(width(shuffled));
  });

  it('leaves unknown numbers out', () => {
    expect(drawn([() => null, () => NaN])).toEqual([[], []]);
    expect(rangeAround(1, [])).toBeUndefined();
  });

  it('stretches the range to a value outside it, P10 <= P50 <= P90', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(fc.property(number, fc.array(number, { minLength: 1 }), (value, cases) => {
      const { low = NaN, high = NaN, percentiles = { p10: NaN, p50: NaN, p90: NaN } } = rangeAround(value, cases) ?? {};
      expect([low <= value, value <= high, low <= percentiles.p10, percentiles.p10 <= percentiles.p50, percentiles.p50 <= percentiles.p90, percentiles.p90 <= high]).toEqual(Array.from({ length: 6 }, () => true));
    }));
  });
});
