import type { Instance } from '../instance/instance.js';

/** How much a dimension matters to a greedy score. */
export type WeightKind = 'unit' | 'scarce' | 'scarceSquared' | 'binding';

/** Powers of a dimension's relative scarcity; 'binding' all but forgets dimensions that are not nearly the scarcest. */
const POWER: Readonly<Record<WeightKind, number>> = { unit: 0, scarce: 1, scarceSquared: 2, binding: 16 };

/**
 * Weight per dimension: a power of its total demand as a share of capacity, relative to the scarcest.
 * The power 1 is Panigrahy et al. 2011 (FFDAvgSum); over many time slots, where most never bind, high powers do best.
 */
export function dimensionWeights({ n, d, w, widest }: Instance, kind: WeightKind): Float64Array {
  const shares = new Float64Array(d);
  for (let u = 0; u < n; u++) for (let k = 0; k < d; k++) shares[k]! += w[u * d + k]!;
  for (let k = 0; k < d; k++) shares[k] = widest[k] === 0 ? 0 : shares[k]! / widest[k]!;
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  return shares.map((share) => (share === 0 ? 0 : (share / most) ** POWER[kind]));
}

/** Units by decreasing weighted size: the sum, or the maximum, of their shares of capacity. Ties by index. */
export function unitsBySize(instance: Instance, weights: Float64Array, norm: 'sum' | 'max' = 'sum'): Int32Array {
  const { n, d, w, widest } = instance;
  const size = new Float64Array(n);
  for (let u = 0; u < n; u++) {
    let value = 0;
    for (let k = 0; k < d; k++) {
      if (widest[k] === 0) continue;
      const share = (weights[k]! * w[u * d + k]!) / widest[k]!;
      value = norm === 'sum' ? value + share : Math.max(value, share);
    }
    size[u] = value;
  }
  return Int32Array.from({ length: n }, (_, u) => u).sort((a, b) => size[b]! - size[a]! || a - b);
}
