import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PackingProblem } from '../problem.js';
import { arbitraryProblem } from '../testing/arbitrary-problem.js';
import { bruteForceCost } from '../testing/brute-force.js';
import { lowerBound } from './lower-bound.js';

const fitting = (problem: PackingProblem): number[] => {
  const stride = problem.resources * problem.slots;
  return Array.from({ length: problem.itemCount }, (_, item) => item).filter((item) =>
    problem.binTypes.some((type) => type.capacity.every((room, r) => {
      const row = problem.demand.subarray(item * stride + r * problem.slots, item * stride + (r + 1) * problem.slots);
      return row.every((amount) => amount <= room);
    })),
  );
};

describe('lowerBound', () => {
  it('is never above the optimum', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mostItems: 6, mostSlots: 2, mostTypes: 2 }), (problem) => {
        expect(lowerBound(problem).cost).toBeLessThanOrEqual(bruteForceCost(problem, fitting(problem)) + 1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order of items or resources', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mostItems: 20, mostTypes: 2 }), (problem) => {
        const { resources, itemCount, demand, binTypes } = problem;
        const turned = Int32Array.from({ length: demand.length }, (_, at) => demand[(itemCount - 1 - Math.floor(at / resources)) * resources + (resources - 1 - (at % resources))]!);
        const reversed = { ...problem, demand: turned, binTypes: binTypes.map((type) => ({ ...type, capacity: [...type.capacity].reverse() })) };
        expect(lowerBound(reversed).cost).toBe(lowerBound(problem).cost);
      }),
    );
  });

  it('sees that two items above half cannot share a bin, and three above a third neither', () => {
    const of = (sizes: number[]): number => lowerBound({ resources: 1, slots: 1, itemCount: sizes.length, demand: Int32Array.from(sizes), binTypes: [{ capacity: [100], cost: 1 }] }).bins;
    expect(of([51, 51, 51, 51])).toBe(4);
    expect(of([34, 34, 34, 34, 34])).toBe(3);
  });

  it('sees through the sum of two dimensions', () => {
    const demand = Int32Array.from(Array.from({ length: 9 }, () => [20, 48]).flat());
    expect(lowerBound({ resources: 2, slots: 1, itemCount: 9, demand, binTypes: [{ capacity: [60, 100], cost: 1 }] }).bins).toBe(5);
  });
});
