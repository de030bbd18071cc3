import type { PlanView } from './rule-kind.js';

/** Bin -> how many of the distinct `items` it holds; bins that hold none are absent. */
export function countPerBin(items: readonly number[], plan: PlanView): Map<number, number> {
  const counts = new Map<number, number>();
  for (const item of new Set(items)) {
    const bin = plan.assignment[item]!;
    if (bin >= 0) counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}
