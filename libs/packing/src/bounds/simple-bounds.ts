import type { Instance } from '../instance/instance.js';
import { larger, type BinBound } from './bound.js';
import { dualFeasibleBound, volumeBound } from './dual-feasible.js';
import { pairBounds } from './pair-bounds.js';
import { singleDimensions, surrogateDimensions, type Dimension } from './relaxed-dimensions.js';

/** Above this many unit-dimension pairs only volumes are computed. */
const MOST_WORK = 400_000;

/** Bounds that need no linear program: volume, dual feasible functions, cliques, matchings. */
export function simpleBounds(instance: Instance): BinBound {
  const { n } = instance;
  let best: BinBound = { bins: n > 0 ? 1 : 0, method: 'one bin' };
  const single = singleDimensions(instance);
  for (const dimension of single) best = larger(best, { bins: volumeBound(dimension), method: 'volume' });
  best = larger(best, groupBound(instance));
  if (n * single.length > MOST_WORK) return best;
  const dimensions: Dimension[] = [...single, ...surrogateDimensions(single)];
  for (const dimension of dimensions) best = larger(best, dualFeasibleBound(dimension));
  return larger(best, pairBounds(instance, dimensions));
}

/** A group of which a bin holds at most k needs its size over k bins. */
function groupBound({ n, rules }: Instance): BinBound {
  const sizes = new Int32Array(rules.groupCount);
  for (let x = 0; x < rules.start[n]!; x++) sizes[rules.groupOf[x]!]! += rules.weight[x]!;
  let bins = 0;
  for (let g = 0; g < rules.groupCount; g++) if (rules.atMost[g] !== Infinity) bins = Math.max(bins, Math.ceil(sizes[g]! / rules.atMost[g]!));
  return { bins, method: 'keep apart' };
}
