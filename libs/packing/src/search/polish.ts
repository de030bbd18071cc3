import type { Packing } from './packing.js';
import { isCheaper, planCost, type PlanCost } from './plan-cost.js';

/** Moves single units to where the plan costs less, and bins to the cheapest class that holds them; returns the cost. */
export function polish(packing: Packing): PlanCost {
  const { rules, classes } = packing.instance;
  packing.closeEmptyBins();
  if (classes.length > 1) downsizeBins(packing);
  if (rules.hasOpenCosts) gatherGroups(packing);
  if (rules.movePrice > 0 || rules.moveLimit < Infinity) bringHome(packing);
  packing.closeEmptyBins();
  return planCost(packing);
}

/** Every unnamed bin becomes the cheapest class that may hold its units. */
function downsizeBins(packing: Packing): void {
  const { classes } = packing.instance;
  for (let b = 0; b < packing.binCount; b++) {
    let best = packing.binClass[b]!;
    if (packing.origin[b]! >= 0) continue;
    for (let c = 0; c < classes.length; c++) {
      if (classes[c]!.cost < classes[best]!.cost && packing.mayOpen(c) && packing.mayBecome(b, c)) best = c;
    }
    if (best !== packing.binClass[b]) packing.become(b, best);
  }
}

/** Empties bins of a costly group where its units fit into other bins that hold the group already. */
function gatherGroups(packing: Packing): void {
  const { rules } = packing.instance;
  for (let g = 0; g < rules.groupCount; g++) {
    if (rules.openCost[g] === 0) continue;
    const holders = holdersOf(packing, g);
    const bins = [...holders.keys()].sort((a, b) => holders.get(a)!.length - holders.get(b)!.length || a - b);
    bins.forEach((from, rank) => moveOut(packing, holders.get(from)!, from, bins.slice(rank + 1)));
  }
}

/** Bin -> the units of group g it holds. */
function holdersOf(packing: Packing, g: number): Map<number, number[]> {
  const { rules, n } = packing.instance;
  const holders = new Map<number, number[]>();
  for (let u = 0; u < n; u++) {
    const b = packing.binOf[u]!;
    if (b < 0 || !rules.groupOf.subarray(rules.start[u], rules.start[u + 1]).includes(g)) continue;
    const list = holders.get(b);
    if (list) list.push(u);
    else holders.set(b, [u]);
  }
  return holders;
}

/** Moves all units to the targets, or, where that is not possible or not cheaper, none. */
function moveOut(packing: Packing, units: readonly number[], from: number, targets: readonly number[]): void {
  const before = planCost(packing);
  const moved: number[] = [];
  for (const u of units) {
    const to = targets.find((b) => packing.accepts(u, b));
    if (to === undefined) break;
    packing.take(u);
    packing.put(u, to);
    moved.push(u);
  }
  if (moved.length === units.length && isCheaper(planCost(packing), before)) return;
  for (const u of moved) packing.take(u);
  for (const u of moved) packing.put(u, from);
}

/** Moves units back to their home bins where those are open and have room. */
function bringHome(packing: Packing): void {
  const { rules, n } = packing.instance;
  const binOfOrigin = new Map<number, number>();
  for (let b = 0; b < packing.binCount; b++) if (packing.origin[b]! >= 0) binOfOrigin.set(packing.origin[b]!, b);
  for (let u = 0; u < n; u++) {
    const home = binOfOrigin.get(rules.home[u]!);
    const b = packing.binOf[u]!;
    if (home === undefined || home === b || b < 0 || !packing.accepts(u, home)) continue;
    packing.take(u);
    packing.put(u, home);
  }
}
