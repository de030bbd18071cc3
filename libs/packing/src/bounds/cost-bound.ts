import type { Instance } from '../instance/instance.js';

/** A cost no plan can undercut, with the count of bins behind it. */
export interface CostBound {
  readonly cost: number;
  readonly bins: number;
  readonly method: string;
}

/**
 * From bins to cost: at least `bins` bins at the cheapest usable price each, or the fractional cover of
 * the scarcest dimension by the classes with most capacity per cost, whichever is more.
 */
export function costBound(instance: Instance, bins: number, method: string): CostBound {
  const { classes, allowed } = instance;
  const usable = classes.map((_, c) => c).filter((c) => allowed.some((mask) => mask[c] === 1));
  const cheapest = usable.map((c) => classes[c]!).sort((a, b) => a.cost - b.cost);
  let cost = 0;
  let left = bins;
  for (const { cost: price, count } of cheapest) {
    const taken = Math.min(left, count);
    if (taken > 0) cost += taken * price;
    left -= taken;
  }
  if (usable.length === 1) return { cost, bins, method };
  const cover = coverCost(instance, usable);
  return cover > cost ? { cost: cover, bins, method: 'capacity per cost' } : { cost, bins, method };
}

/** Max over dimensions of the cheapest fractional purchase of the demanded amount. */
function coverCost({ n, d, w, cap, classes }: Instance, usable: readonly number[]): number {
  let most = 0;
  for (let k = 0; k < d; k++) {
    let left = 0;
    for (let u = 0; u < n; u++) left += w[u * d + k]!;
    const byWorth = usable.filter((c) => cap[c * d + k]! > 0).sort((a, b) => classes[a]!.cost / cap[a * d + k]! - classes[b]!.cost / cap[b * d + k]!);
    let cost = 0;
    for (const c of byWorth) {
      if (left <= 0) break;
      const bins = Math.min(classes[c]!.count, left / cap[c * d + k]!);
      cost += bins * classes[c]!.cost;
      left -= bins * cap[c * d + k]!;
    }
    most = Math.max(most, cost);
  }
  return most;
}
