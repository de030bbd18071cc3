import type { Instance } from '../instance/instance.js';

/** How much a dimension matters to a greedy score. */
export type WeightKind = 'unit' | 'scarce' | 'scarceSquared';

/**
 * Weight per dimension: 1, or the total demand as a share of capacity (what is scarce counts more), or its square.
 * Scaled to a mean of about 1. Source: Panigrahy et al. 2011 (FFDAvgSum), Mommessin et al. 2025.
 */
export function dimensionWeights(instance: Instance, kind: WeightKind): Float64Array {
  const { n, d, w, widest } = instance;
  const weights = new Float64Array(d);
  for (let u = 0; u < n; u++) for (let k = 0; k < d; k++) weights[k]! += w[u * d + k]!;
  let sum = 0;
  for (let k = 0; k < d; k++) {
    const share = widest[k] === 0 ? 0 : weights[k]! / widest[k]!;
    weights[k] = kind === 'unit' ? Math.sign(share) : kind === 'scarce' ? share : share * share;
    sum += weights[k]!;
  }
  return weights.map((weight) => (sum === 0 ? 1 : (weight * d) / sum));
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
