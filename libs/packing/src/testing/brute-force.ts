import { check } from '../check/check.js';
import type { PackedBin, PackingProblem } from '../problem.js';

/**
 * The least cost of any plan that places `items`, by trying them all; Infinity where there is none.
 * Judged by the checker alone. Exponential: for a handful of items. Bins may be any type or named bin.
 */
export function bruteForceCost(problem: PackingProblem, items: readonly number[]): number {
  const assignment = new Int32Array(problem.itemCount).fill(-1);
  const bins: PackedBin[] = [];
  const choices: PackedBin[] = [
    ...problem.binTypes.map((_, type) => ({ type })),
    ...(problem.incumbent?.bins ?? []).map(({ type }, incumbent) => ({ type, incumbent })),
  ];
  let best = Infinity;
  const place = (at: number): void => {
    if (at === items.length) {
      const verdict = check(problem, bins, assignment);
      if (verdict.ok) best = Math.min(best, verdict.cost);
      return;
    }
    const item = items[at]!;
    for (let bin = 0; bin < bins.length; bin++) {
      assignment[item] = bin;
      place(at + 1);
    }
    for (const choice of choices) {
      assignment[item] = bins.push(choice) - 1;
      place(at + 1);
      bins.pop();
    }
    assignment[item] = -1;
  };
  place(0);
  return best;
}
