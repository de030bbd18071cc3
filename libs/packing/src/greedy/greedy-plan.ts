import type { Budget } from '../budget.js';
import type { Instance } from '../instance/instance.js';
import type { Packing } from '../search/packing.js';
import { isCheaper, type PlanCost } from '../search/plan-cost.js';
import { polish } from '../search/polish.js';
import { binCentric } from './bin-centric.js';
import type { FillOptions } from './bin-filler.js';
import { itemCentric } from './item-centric.js';
import { dimensionWeights, unitsBySize, type WeightKind } from './weights.js';

/** Above this many units only the bin-centric default runs. */
const MOST_UNITS_FOR_ALL = 2_500;

/** Units looked at by the bin-centric greedy in large instances: quick, then thorough. */
const WINDOWS = [64, 256];

/** A plan and what it costs. */
export interface CostedPlan {
  readonly packing: Packing;
  readonly cost: PlanCost;
}

/**
 * The best of the greedy plans. Small instances get the whole family (weights x scores, first and best fit),
 * large ones the bin-centric norm-based greedy. `each` sees every plan, as columns for the exact stage come from them.
 */
export async function greedyPlan(instance: Instance, budget: Budget, each?: (packing: Packing) => void): Promise<CostedPlan> {
  let best: CostedPlan | undefined;
  for (const build of recipes(instance, budget)) {
    if (best !== undefined && budget.over) break;
    const packing = build();
    const plan = { packing, cost: polish(packing) };
    each?.(packing);
    if (!best || isCheaper(plan.cost, best.cost)) best = plan;
    await budget.breathe();
  }
  return best!;
}

/** A plan at once: the quickest of the greedy ones, for a search that was cancelled before it had any. */
export function quickPlan(instance: Instance): Packing {
  const weights = dimensionWeights(instance, 'binding');
  return binCentric(instance, unitsBySize(instance, weights), { score: 'l2', weights, window: WINDOWS[0]! }).packing;
}

function* recipes(instance: Instance, budget: Budget): Generator<() => Packing> {
  const kinds: WeightKind[] = ['unit', 'scarce', 'scarceSquared', 'binding'];
  const fill = (kind: WeightKind, score: FillOptions['score'], window: number) => (): Packing => {
    const weights = dimensionWeights(instance, kind);
    const { packing, work } = binCentric(instance, unitsBySize(instance, weights), { score, weights, window });
    budget.spend(work / 1000);
    return packing;
  };
  if (instance.n > MOST_UNITS_FOR_ALL) {
    for (const window of WINDOWS) yield fill('binding', 'l2', window);
    return;
  }
  for (const kind of kinds) {
    for (const score of ['dot', 'l2', 'ratio'] as const) yield fill(kind, score, instance.n);
    for (const norm of ['sum', 'max'] as const) {
      for (const fit of ['first', 'best'] as const) {
        yield () => {
          const packing = itemCentric(instance, unitsBySize(instance, dimensionWeights(instance, kind), norm), fit);
          budget.spend((instance.n * packing.binCount) / 1000);
          return packing;
        };
      }
    }
  }
}
