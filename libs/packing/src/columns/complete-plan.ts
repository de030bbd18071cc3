import { itemCentric } from '../greedy/item-centric.js';
import { binCentric } from '../greedy/bin-centric.js';
import { dimensionWeights, unitsBySize } from '../greedy/weights.js';
import { restrictInstance } from '../instance/restrict-instance.js';
import type { Instance } from '../instance/instance.js';
import { Packing } from '../search/packing.js';
import { isCheaper, planCost } from '../search/plan-cost.js';
import type { Pattern } from './pattern.js';
import type { UnitTypes } from './unit-types.js';

/** Opens a bin per pattern and fills it, as far as units are left and counts allow; the rest stays unplaced. */
export function openPatterns(instance: Instance, types: UnitTypes, patterns: Iterable<Pattern>): Packing {
  const packing = new Packing(instance);
  const next = new Int32Array(types.count);
  for (const pattern of patterns) {
    if (!packing.mayOpen(pattern.classIndex)) continue;
    const b = packing.open(pattern.classIndex);
    pattern.types.forEach((t, x) => {
      for (let taken = 0; taken < pattern.counts[x]! && next[t]! < types.demand[t]!; taken++) packing.put(types.units[t]![next[t]!++]!, b);
    });
  }
  packing.closeEmptyBins();
  return packing;
}

/** The best greedy packing of the units a plan leaves out, into bins of their own. */
export function packRest(packing: Packing): Packing {
  const { instance } = packing;
  const rest = restrictInstance(lessOpened(packing), packing.unplaced());
  const candidates = (['scarce', 'unit'] as const).flatMap((kind) => {
    const weights = dimensionWeights(rest, kind);
    const order = unitsBySize(rest, weights);
    const fill = (score: 'dot' | 'l2'): Packing => binCentric(rest, order, { score, weights, window: instance.n }).packing;
    return [fill('dot'), fill('l2'), itemCentric(rest, order, 'best')];
  });
  return candidates.reduce((best, plan) => (isCheaper(planCost(plan), planCost(best)) ? plan : best));
}

/** Puts the bins of `rest` (a packing of the plan's unplaced units, in their order) into the plan. */
export function adoptRest(packing: Packing, rest: Packing): void {
  const units = packing.unplaced();
  const bins = Array.from({ length: rest.binCount }, (_, b) => packing.open(rest.binClass[b]!));
  units.forEach((u, index) => {
    const b = rest.binOf[index]!;
    if (b >= 0) packing.put(u, bins[b]!);
  });
}

/** The instance with the bins already opened taken from the bounded counts. */
function lessOpened(packing: Packing): Instance {
  const { instance, opened } = packing;
  const ofType = (type: number): number => instance.classes.reduce((sum, binClass, c) => sum + (binClass.type === type ? opened[c]! : 0), 0);
  return { ...instance, classes: instance.classes.map((binClass, c) => ({ ...binClass, count: binClass.count - opened[c]!, typeCount: binClass.typeCount - ofType(binClass.type) })) };
}
