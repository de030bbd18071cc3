import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileInstance } from '../instance/compile-instance.js';
import { arbitraryProblem } from '../testing/arbitrary-problem.js';
import type { Entries } from './content-log.js';
import { Pricer } from './pricer.js';
import { unitTypes } from './unit-types.js';

const drawing = arbitraryProblem({ mostItems: 9 }).chain((problem) =>
  fc.record({ problem: fc.constant(problem), values: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000_000 })), { minLength: 9, maxLength: 9 }) }),
);

/** Every content of one bin with its value, by trying all subsets of units. */
function allContents(instance: ReturnType<typeof compileInstance>, valueOf: (u: number) => number): number[] {
  const values: number[] = [];
  for (let mask = 0; mask < 1 << instance.n; mask++) {
    const units = Array.from({ length: instance.n }, (_, u) => u).filter((u) => mask & (1 << u));
    const fits = Array.from({ length: instance.d }, (_, k) => units.reduce((sum, u) => sum + instance.w[u * instance.d + k]!, 0) <= instance.cap[k]!).every(Boolean);
    if (fits) values.push(units.reduce((sum, u) => sum + valueOf(u), 0));
  }
  return values;
}

describe('Pricer', () => {
  it('finds the most valuable content, like trying them all', () => {
    fc.assert(
      fc.property(drawing, ({ problem, values: drawn }) => {
        const instance = compileInstance(problem);
        if (instance.n === 0 || instance.classes.length > 1) return;
        const types = unitTypes(instance);
        const values = Float64Array.from({ length: types.count }, (_, t) => drawn[t]!);
        const result = new Pricer(instance, types, 0).search(values, types.demand, 0, 1e6, 0);
        expect(result.complete).toBe(true);
        expect(result.best).toBe(Math.max(...allContents(instance, (u) => values[types.typeOf[u]!]!)));
      }),
      { numRuns: 150 },
    );
  });

  it('does not lose a content that fits exactly to rounding', () => {
    const exact = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 }).filter((sizes) => sizes.reduce((a, b) => a + b, 0) > 0);
    fc.assert(
      fc.property(exact, (sizes) => {
        const total = sizes.reduce((a, b) => a + b, 0);
        const instance = compileInstance({ resources: 1, slots: 1, itemCount: sizes.length + 1, demand: Int32Array.from([...sizes, total]), binTypes: [{ capacity: [total], cost: 1 }] });
        const types = unitTypes(instance);
        const values = Float64Array.from(types.sample, (u) => (instance.w[u] === total ? 0 : instance.w[u]! * 1_234_567));
        expect(new Pricer(instance, types, 0).search(values, types.demand, total * 1_234_567 - 1, 1e6, 0).best).toBe(total * 1_234_567);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a valid bound when it has to give up', () => {
    fc.assert(
      fc.property(drawing, ({ problem, values: drawn }) => {
        const instance = compileInstance(problem);
        if (instance.n === 0 || instance.classes.length > 1) return;
        const types = unitTypes(instance);
        const values = Float64Array.from({ length: types.count }, (_, t) => drawn[t]!);
        const { bound } = new Pricer(instance, types, 0).search(values, types.demand, 0, 2, 0);
        expect(bound).toBeGreaterThanOrEqual(Math.max(...allContents(instance, (u) => values[types.typeOf[u]!]!)));
      }),
    );
  });

  it('enumerates each content above a value once, worthless units included', () => {
    fc.assert(
      fc.property(drawing, fc.integer({ min: 1, max: 20_000_000 }), ({ problem, values: drawn }, least) => {
        const instance = compileInstance({ ...problem, demand: problem.demand.map((x, at) => x + (Math.floor(at / problem.resources) % 3)) });
        const types = unitTypes(instance);
        if (instance.n === 0 || instance.classes.length > 1 || types.count < instance.n) return;
        const values = Float64Array.from({ length: types.count }, (_, t) => drawn[t]!);
        const found: Entries[] = [];
        const complete = new Pricer(instance, types, 0).enumerate(values, types.demand, least, 1e6, (entries) => {
          found.push(entries);
          return true;
        });
        expect(complete).toBe(true);
        const keys = new Set(found.map((entries) => [...entries].sort((a, b) => a[0] - b[0]).join(';')));
        expect(keys.size).toBe(found.length);
        expect(found.length).toBe(allContents(instance, (u) => values[types.typeOf[u]!]!).filter((value) => value >= least).length);
      }),
    );
  });
});
