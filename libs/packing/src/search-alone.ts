import type { Budget } from './budget.js';
import { columnStage } from './columns/column-stage.js';
import { greedyPlan } from './greedy/greedy-plan.js';
import type { Random } from './random.js';
import { improvePlan } from './search/improve-plan.js';
import { adoptNames } from './search/incumbent-plan.js';
import type { Packing } from './search/packing.js';
import { planCost } from './search/plan-cost.js';
import { templateStage } from './templates/template-stage.js';
import type { Standing } from './standing.js';

/** 'exact' runs every stage; 'improve' only looks for better plans. */
export type SearchRole = 'exact' | 'improve';

/** Plans whose bins become first columns. */
const MOST_SEED_PLANS = 12;

/** Steps of ejection search per unit before the exact stage. */
const FIRST_IMPROVEMENT = 50;

/** ... but no more than this part of the budget: where units are many and pair up, ejections gain little and columns much. */
const FIRST_PART = 0.15;

/** More units than this leave the exact stage no time to end. */
export const MOST_UNITS_FOR_COLUMNS = 5_000;

/** The portfolio on one thread: greedy, ejection search, and, where it can help, the exact stage in between. */
export async function searchAlone(standing: Standing, role: SearchRole, budget: Budget, random: Random): Promise<void> {
  const { instance } = standing;
  if (instance.n === 0) return;
  const plans: Packing[] = [];
  standing.enter('greedy');
  const greedy = await greedyPlan(instance, budget, (packing) => plans.push(packing));
  adoptNames(greedy.packing);
  standing.offer(greedy.packing, planCost(greedy.packing));
  if (standing.plan === undefined || standing.proven) return;
  const exact = role === 'exact' && instance.n <= MOST_UNITS_FOR_COLUMNS && instance.rules.movePrice === 0;
  if (exact) {
    await improve(standing, budget, budget.fraction(FIRST_PART).part(FIRST_IMPROVEMENT * instance.n), random);
    if (!standing.proven && !budget.over) await columnStage(standing, [...plans.slice(0, MOST_SEED_PLANS), standing.plan], budget, random);
  }
  if (!standing.proven && !budget.over) await improve(standing, budget, budget.part(Infinity), random);
}

/** Large instances of few kinds of units: a greedy plan first, templates, and ejection search from the better of both. */
export async function searchByTemplates(standing: Standing, budget: Budget, random: Random): Promise<void> {
  standing.enter('greedy');
  const greedy = await greedyPlan(standing.instance, budget.part(1));
  standing.offer(greedy.packing, greedy.cost);
  await templateStage(standing, budget, random);
  if (!standing.proven && !budget.over) await improve(standing, budget, budget.part(Infinity), random);
}

async function improve(standing: Standing, budget: Budget, part: Budget, random: Random): Promise<void> {
  standing.enter('ejection search');
  await improvePlan(standing.plan!, standing.bound.cost, part, random, {
    better: (packing, cost) => standing.offer(packing, cost),
    enough: () => standing.proven,
  });
  budget.absorb(part);
}
