import { describe, expect, it } from '@jest/globals';
import { solve } from '../solve.js';
import { syntheticEstate } from '../testing/synthetic-estate.js';

describe('solve on several threads', () => {
  it('gives the same plan for the same seed and steps', async () => {
    const estate = syntheticEstate({ items: 60, resources: 3, slots: 1, perBin: 5, seed: 3 });
    const first = await solve(estate, { steps: 6_000, threads: 2 });
    const second = await solve(estate, { steps: 6_000, threads: 2 });
    expect(first.check.ok).toBe(true);
    expect(second).toEqual(first);
  });

  it('packs large estates in shards, every item once', async () => {
    const estate = syntheticEstate({ items: 12_500, resources: 2, slots: 1, perBin: 20, seed: 5 });
    const result = await solve(estate, { steps: 400, threads: 2 });
    expect(result.check.ok).toBe(true);
    expect(result.unplaceable).toEqual([]);
    expect(result.cost).toBeLessThan(result.lowerBound * 1.03);
  });

  it.each([
    ['on threads', { items: 1_500, resources: 4, slots: 1, perBin: 6, seed: 9 }],
    ['in shards', { items: 12_500, resources: 2, slots: 1, perBin: 20, seed: 5 }],
  ])('has a plan for every item though cancelled before the first one was found %s', async (_where, shape) => {
    const result = await solve(syntheticEstate(shape), { seconds: 60, threads: 2, signal: { aborted: true } });
    expect(result.stopped).toBe('cancelled');
    expect(result.unplaceable).toEqual([]);
    expect(result.cost).toBeLessThan(result.lowerBound * 1.2);
  });

  it('answers a cancel at once though threads are busy', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    const started = performance.now();
    const estate = syntheticEstate({ items: 1500, resources: 4, slots: 1, perBin: 6, seed: 9 });
    const result = await solve(estate, { seconds: 60, threads: 2, signal: controller.signal });
    expect(result.stopped).toBe('cancelled');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
