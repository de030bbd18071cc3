import { binCentric } from '../greedy/bin-centric.js';
import { itemCentric } from '../greedy/item-centric.js';
import { dimensionWeights, unitsBySize } from '../greedy/weights.js';
import { compileInstance } from '../instance/compile-instance.js';
import type { Instance } from '../instance/instance.js';
import type { PackingProblem } from '../problem.js';
import { mbfd } from './mbfd.js';
import { sandpiper } from './sandpiper.js';
import type { Packing } from '../search/packing.js';

/** A published policy that other tools use, for comparison. */
export interface Peer {
  readonly name: string;
  readonly source: string;
  pack(instance: Instance): Packing;
}

/** The policies of other tools, re-implemented on our data. */
export const peers: readonly Peer[] = [
  { name: 'FFD', source: 'first fit decreasing by summed demand', pack: (instance) => itemCentric(instance, bySum(instance), 'first') },
  { name: 'BFD', source: 'best fit decreasing by summed demand', pack: (instance) => itemCentric(instance, bySum(instance), 'best') },
  {
    name: 'dot-product',
    source: 'bin-centric dot product, Panigrahy et al. 2011',
    pack: (instance) => binCentric(instance, bySum(instance), { score: 'dot', weights: dimensionWeights(instance, 'scarce'), window: Math.min(instance.n, 256) }).packing,
  },
  { name: 'Sandpiper', source: 'volume 1 / prod(1 - u), Wood et al. 2007', pack: sandpiper },
  { name: 'MBFD', source: 'power-aware best fit decreasing, Beloglazov and Buyya 2012 (CloudSim, OpenStack Watcher)', pack: mbfd },
];

/** Bins each peer needs, and the milliseconds it took. Throws RangeError on a malformed problem. */
export function comparePeers(problem: PackingProblem): { readonly name: string; readonly bins: number; readonly milliseconds: number }[] {
  const instance = compileInstance(problem);
  return peers.map(({ name, pack }) => {
    const started = performance.now();
    const bins = pack(instance).binCount;
    return { name, bins, milliseconds: performance.now() - started };
  });
}

function bySum(instance: Instance): Int32Array {
  return unitsBySize(instance, dimensionWeights(instance, 'unit'));
}
