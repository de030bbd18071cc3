import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { check } from './check/check.js';
import type { PackingProblem, Progress } from './problem.js';
import { solve } from './solve.js';
import { arbitraryProblem } from './testing/arbitrary-problem.js';
import { bruteForceCost } from './testing/brute-force.js';

const STEPS = 400;

describe('solve', () => {
  it('keeps capacity, counts and every rule, and reports the checked cost', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem({ mostItems: 14, mostSlots: 3, mostTypes: 3, rules: true, counts: true }), async (problem) => {
        const result = await solve(problem, { steps: STEPS });
        const verdict = check(problem, result.bins, result.assignment);
        expect(verdict.violations).toEqual([]);
        expect(result.cost).toBe(verdict.cost);
        const missing = [...result.assignment.keys()].filter((item) => result.assignment[item] === -1);
        expect(result.unplaceable).toEqual(missing);
      }),
      { numRuns: 80 },
    );
  });

  it('never reports a lower bound above its own cost, nor above the true optimum', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem({ mostItems: 5, mostSlots: 2, mostTypes: 2, rules: true }), async (problem) => {
        const result = await solve(problem, { steps: STEPS });
        const placed = [...result.assignment.keys()].filter((item) => result.assignment[item] !== -1);
        if (placed.length < problem.itemCount && result.unplaceable.length > 0) return;
        const optimum = bruteForceCost(problem, placed);
        expect(result.lowerBound).toBeLessThanOrEqual(optimum + 1e-9);
        expect(result.cost).toBeGreaterThanOrEqual(optimum - 1e-9);
        if (result.proven) expect(result.cost).toBeCloseTo(optimum, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same plan for the same seed and steps', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem({ mostItems: 30, mostTypes: 2, rules: true }), fc.integer(), async (problem, seed) => {
        const first = await solve(problem, { seed, steps: STEPS });
        const second = await solve(problem, { seed, steps: STEPS });
        expect(second).toEqual(first);
      }),
      { numRuns: 15 },
    );
  });

  it('sets items aside that fit no bin and packs the rest', async () => {
    const problem: PackingProblem = { resources: 1, slots: 2, itemCount: 3, demand: Int32Array.from([5, 5, 11, 1, 6, 4]), binTypes: [{ capacity: [10], cost: 3 }] };
    const result = await solve(problem);
    expect(result.unplaceable).toEqual([1]);
    expect([...result.assignment].sort()).toEqual([-1, 0, 1]);
    expect(result.cost).toBe(6);
    expect(result.proven).toBe(true);
  });

  it('packs by slot where peaks would not fit together', async () => {
    const problem: PackingProblem = { resources: 1, slots: 2, itemCount: 2, demand: Int32Array.from([9, 1, 1, 9]), binTypes: [{ capacity: [10], cost: 1 }] };
    expect((await solve(problem)).bins).toHaveLength(1);
  });

  it('prefers owned bins and the type worth most per cost', async () => {
    const problem: PackingProblem = {
      resources: 1, slots: 1, itemCount: 4, demand: Int32Array.from([10, 10, 10, 10]),
      binTypes: [{ capacity: [10], cost: 5 }, { capacity: [30], cost: 8, owned: 1, ownedCost: 2 }],
    };
    const result = await solve(problem, { steps: 2000 });
    expect(result.cost).toBe(7);
    expect(result.bins.map((bin) => bin.type).sort()).toEqual([0, 1]);
  });

  it('gathers licensed items on one bin', async () => {
    const problem: PackingProblem = {
      resources: 1, slots: 1, itemCount: 4, demand: Int32Array.from([6, 6, 4, 4]), binTypes: [{ capacity: [10], cost: 10 }],
      rules: [{ kind: 'licence', items: [0, 2], costPerBin: 5 }],
    };
    expect((await solve(problem, { steps: 2000 })).cost).toBe(25);
  });

  it('moves no more than the limit allows', async () => {
    const problem: PackingProblem = {
      resources: 1, slots: 1, itemCount: 4, demand: Int32Array.from([2, 2, 2, 2]), binTypes: [{ capacity: [8], cost: 1 }],
      incumbent: { bins: [{ type: 0 }, { type: 0 }, { type: 0 }, { type: 0 }], assignment: Int32Array.from([0, 1, 2, 3]) },
      rules: [{ kind: 'moves', limit: 2 }],
    };
    const result = await solve(problem, { steps: 2000 });
    expect(result.bins).toHaveLength(2);
    expect(result.check.moves).toBe(2);
  });

  it('answers a cancelled call at once, with a checked plan', async () => {
    const demand = Int32Array.from({ length: 4000 }, (_, index) => 100 + ((index * 7919) % 400));
    const problem: PackingProblem = { resources: 2, slots: 1, itemCount: 2000, demand, binTypes: [{ capacity: [1000, 1000], cost: 1 }] };
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const started = performance.now();
    const result = await solve(problem, { steps: 1e9, signal: controller.signal });
    expect(result.stopped).toBe('cancelled');
    expect(result.check.ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('publishes bounds that close in on each other', async () => {
    const demand = Int32Array.from({ length: 200 }, (_, index) => 20 + ((index * 37) % 61));
    const news: Progress[] = [];
    await solve({ resources: 2, slots: 1, itemCount: 100, demand, binTypes: [{ capacity: [150, 150], cost: 2 }] }, { steps: 20_000, onProgress: (progress) => news.push(progress) });
    expect(news.length).toBeGreaterThan(0);
    news.forEach((now, index) => {
      expect(now.lowerBound).toBeLessThanOrEqual(now.upperBound);
      const before = news[index - 1];
      if (before) expect(now.upperBound).toBeLessThanOrEqual(before.upperBound);
    });
  });

  it('refuses a malformed problem by name', async () => {
    const problem: PackingProblem = { resources: 1, slots: 1, itemCount: 1, demand: Int32Array.from([-1]), binTypes: [{ capacity: [1], cost: 1 }] };
    await expect(solve(problem)).rejects.toThrow('demand of item 0 must be 0..1000000000, got -1');
    await expect(solve({ ...problem, demand: Int32Array.from([1, 2]) })).rejects.toThrow('demand must hold');
    await expect(solve({ ...problem, demand: Int32Array.from([1]), rules: [{ kind: 'together', items: [4] }] })).rejects.toThrow('rules[0] (together) names item 4');
  });
});
