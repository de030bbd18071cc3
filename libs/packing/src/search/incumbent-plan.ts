import type { Instance } from '../instance/instance.js';
import { placeEach } from '../greedy/item-centric.js';
import { Packing } from './packing.js';
import { planCost } from './plan-cost.js';

/**
 * The incumbent as a plan: units stay home where capacity, counts and rules allow, largest first; the rest
 * goes wherever it fits, as far as the move limit allows, and stays unplaced beyond it.
 */
export function incumbentPlan(instance: Instance): Packing {
  const packing = new Packing(instance);
  const { incumbentTypes } = instance.rules;
  const opened = new Map<number, number>();
  const order = Array.from({ length: instance.n }, (_, u) => u).sort((a, b) => instance.size[b]! - instance.size[a]! || a - b);
  for (const u of order) {
    const home = instance.rules.home[u]!;
    if (home < 0 || instance.rules.movesAtHome[u]! > 0) continue;
    let b = opened.get(home);
    if (b === undefined) {
      const c = instance.classes.findIndex((k, index) => k.type === incumbentTypes[home] && (k.incumbent === home || (k.incumbent < 0 && !namesBin(instance, home))) && packing.mayOpen(index));
      if (c < 0) continue;
      b = packing.open(c, home);
      opened.set(home, b);
    }
    if (packing.accepts(u, b)) packing.put(u, b);
  }
  packing.closeEmptyBins();
  placeWithinLimit(packing);
  packing.closeEmptyBins();
  return packing;
}

function namesBin(instance: Instance, bin: number): boolean {
  return instance.classes.some((binClass) => binClass.incumbent === bin);
}

function placeWithinLimit(packing: Packing): void {
  const { rules } = packing.instance;
  let left = rules.moveLimit - planCost(packing).moves;
  for (const u of packing.unplaced()) {
    const moves = rules.movesAway[u]!;
    if (moves > left) continue;
    placeEach(packing, [u], 'best');
    if (packing.binOf[u]! >= 0) left -= moves;
  }
}

/** Gives bins the names of incumbent bins of their type, those first that keep most units at home. */
export function adoptNames(packing: Packing): void {
  const { instance, binOf, origin } = packing;
  const { rules, classes, itemCount } = instance;
  const types = rules.incumbentTypes;
  if (types.length === 0) return;
  const taken = new Set<number>();
  for (let b = 0; b < packing.binCount; b++) {
    if (classes[packing.binClass[b]!]!.incumbent < 0) origin[b] = -1;
    else taken.add(origin[b]!);
  }
  for (const binClass of classes) if (binClass.incumbent >= 0) taken.add(binClass.incumbent);
  const kept = new Map<number, number>();
  for (let u = 0; u < instance.n; u++) {
    const home = rules.home[u]!;
    const b = binOf[u]!;
    if (home < 0 || b < 0 || taken.has(home) || origin[b]! >= 0 || types[home] !== classes[packing.binClass[b]!]!.type) continue;
    const key = b * types.length + home;
    kept.set(key, (kept.get(key) ?? 0) + itemCount[u]!);
  }
  for (const [key] of [...kept].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const b = Math.floor(key / types.length);
    const home = key % types.length;
    if (origin[b]! >= 0 || taken.has(home)) continue;
    origin[b] = home;
    taken.add(home);
  }
}
