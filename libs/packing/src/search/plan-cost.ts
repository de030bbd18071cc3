import type { Packing } from './packing.js';

/** How good a plan is: first how many items it leaves out, then what it costs. */
export interface PlanCost {
  readonly unplaced: number;
  /** Bins, licences and moves together. */
  readonly cost: number;
  readonly moves: number;
}

/** Two costs closer than this are equal: sums of user-given decimals are not exact. */
export const COST_TOLERANCE = 1e-9;

/** Cost of a plan as it stands. */
export function planCost(packing: Packing): PlanCost {
  const { instance, binOf, origin } = packing;
  const { rules, classes, itemCount } = instance;
  let cost = 0;
  for (let b = 0; b < packing.binCount; b++) cost += classes[packing.binClass[b]!]!.cost + openCosts(packing, b);
  let moves = 0;
  let unplaced = 0;
  for (let u = 0; u < instance.n; u++) {
    const b = binOf[u]!;
    if (b < 0) unplaced += itemCount[u]!;
    else moves += origin[b] === rules.home[u] ? rules.movesAtHome[u]! : rules.movesAway[u]!;
  }
  return { unplaced, cost: cost + moves * rules.movePrice, moves };
}

/** True when plan `a` is better than plan `b`. */
export function isCheaper(a: PlanCost, b: PlanCost): boolean {
  return a.unplaced !== b.unplaced ? a.unplaced < b.unplaced : a.cost < b.cost - COST_TOLERANCE * Math.max(1, Math.abs(b.cost));
}

/** What the groups present in a bin cost, each once. */
function openCosts(packing: Packing, b: number): number {
  const { rules } = packing.instance;
  if (!rules.hasOpenCosts) return 0;
  const present = new Set<number>();
  for (const u of packing.members[b]!.subarray(0, packing.fill[b]!)) {
    for (let x = rules.start[u]!; x < rules.start[u + 1]!; x++) present.add(rules.groupOf[x]!);
  }
  let cost = 0;
  for (const g of present) cost += rules.openCost[g]!;
  return cost;
}
