import { instanceBound } from '../bounds/lower-bound.js';
import type { Budget } from '../budget.js';
import { columnStage } from '../columns/column-stage.js';
import { unitTypes } from '../columns/unit-types.js';
import { binCentric } from '../greedy/bin-centric.js';
import { dimensionWeights, unitsBySize } from '../greedy/weights.js';
import type { Instance, UnitRules } from '../instance/instance.js';
import type { Random } from '../random.js';
import { planCost } from '../search/plan-cost.js';
import { Standing } from '../standing.js';
import { fillTemplates } from './fill-templates.js';

/** More kinds of units than this, or fewer units of a kind than that, and templates do not pay. */
const MOST_KINDS = 400;
const FEWEST_PER_KIND = 8;

/** Units looked at by the greedy that gives the first columns. */
const WINDOW = 64;

/** Part of the steps and of the time for the templates. */
const TEMPLATE_PART = 0.4;

/** Whether many units share few sizes: then bins are best planned by size first. */
export function hasFewKinds(instance: Instance): boolean {
  if (instance.rules.incumbentTypes.length > 0) return false;
  const kinds = unitTypes(withoutGroups(instance)).count;
  return kinds <= MOST_KINDS && kinds * FEWEST_PER_KIND <= instance.n;
}

/**
 * Plans bins by size alone, by column generation over the few kinds of units there are, and then decides
 * which unit takes which place, so that groups are kept. What groups forbid goes where it fits. The bound of
 * the plan without groups holds for the whole.
 */
export async function templateStage(standing: Standing, budget: Budget, random: Random): Promise<void> {
  const { instance } = standing;
  standing.enter('templates');
  const relaxed = withoutGroups(instance);
  const inner = new Standing(relaxed, instanceBound(relaxed), undefined);
  const weights = dimensionWeights(relaxed, 'binding');
  const { packing, work } = binCentric(relaxed, unitsBySize(relaxed, weights), { score: 'l2', weights, window: WINDOW });
  budget.spend(work / 1000);
  inner.offer(packing);
  const part = budget.fraction(TEMPLATE_PART);
  await columnStage(inner, [packing], part, random);
  budget.absorb(part);
  standing.raise(inner.bound);
  const plan = relaxed === instance ? inner.plan! : fillTemplates(instance, inner.plan!);
  standing.offer(plan, planCost(plan));
}

/** The instance with its groups forgotten: fewer rules, fewer kinds of units. */
function withoutGroups(instance: Instance): Instance {
  if (instance.rules.groupCount === 0) return instance;
  const rules: UnitRules = {
    ...instance.rules,
    groupCount: 0,
    start: new Int32Array(instance.n + 1),
    groupOf: new Int32Array(),
    weight: new Int32Array(),
    atMost: new Float64Array(),
    openCost: new Float64Array(),
    limits: [],
    limitedBy: [],
    groupsAreFree: true,
    hasOpenCosts: false,
  };
  return { ...instance, rules };
}
