import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maximumMatching } from './maximum-matching.js';

function bestByTrying(edges: readonly (readonly [number, number])[], used: ReadonlySet<number> = new Set(), from = 0): number {
  let best = 0;
  for (let index = from; index < edges.length; index++) {
    const [a, b] = edges[index]!;
    if (!used.has(a) && !used.has(b)) best = Math.max(best, 1 + bestByTrying(edges, new Set([...used, a, b]), index + 1));
  }
  return best;
}

describe('maximumMatching', () => {
  it('equals the best found by trying all, on random graphs', () => {
    const edge = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 14 }), (edges) => {
        const neighbours = Array.from({ length: 8 }, (_, v) => [...new Set(edges.flatMap(([a, b]) => (a === v ? [b] : b === v ? [a] : [])))]);
        expect(maximumMatching(neighbours)).toBe(bestByTrying(edges));
      }),
    );
  });
});
