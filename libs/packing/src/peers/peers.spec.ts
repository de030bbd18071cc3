import { describe, expect, it } from '@jest/globals';
import { lowerBound } from '../bounds/lower-bound.js';
import { compileInstance } from '../instance/compile-instance.js';
import { syntheticEstate } from '../testing/synthetic-estate.js';
import { comparePeers, peers } from './peers.js';

const estate = syntheticEstate({ items: 300, resources: 3, slots: 4, perBin: 8, seed: 2 });

describe('peers', () => {
  it.each(peers.map((peer) => [peer.name, peer] as const))('%s places every item within capacity', (_name, peer) => {
    const packing = peer.pack(compileInstance(estate));
    expect([...packing.binOf].every((b) => b >= 0 && b < packing.binCount)).toBe(true);
    expect(packing.residual.subarray(0, packing.binCount * packing.instance.d).every((left) => left >= 0)).toBe(true);
  });

  it('are compared side by side, none below the bound', () => {
    const rows = comparePeers(estate);
    expect(rows.map((row) => row.name)).toEqual(['FFD', 'BFD', 'dot-product', 'Sandpiper', 'MBFD']);
    for (const row of rows) expect(row.bins).toBeGreaterThanOrEqual(lowerBound(estate).bins);
  });
});
