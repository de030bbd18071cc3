import { Budget } from '../budget.js';
import type { Random } from '../random.js';
import { improvePlan } from '../search/improve-plan.js';
import { planCost } from '../search/plan-cost.js';
import { polish } from '../search/polish.js';
import type { Standing } from '../standing.js';
import type { ColumnGeneration } from './column-generation.js';
import { adoptRest, openPatterns, packRest } from './complete-plan.js';
import type { MasterSolution } from './master.js';
import type { Pattern } from './pattern.js';

/** Pricing rounds at a node whose relaxation is not better than the best plan. */
const REPRICING_ROUNDS = 20;

/** Steps of ejection search on what a node leaves over. */
const REST_STEPS = 60;

/** Part of a unit that chance may add to a column's value when choosing which to round up. */
const NOISE = 0.3;

/**
 * Dives: rounds columns of the relaxation up, one after the other, re-solving and re-pricing on the way
 * down, and at every node completes the plan by greedy and ejection search. `variation` 0 always takes the
 * largest value, above that chance has a say.
 */
export async function dive(generation: ColumnGeneration, standing: Standing, budget: Budget, random: Random, variation: number): Promise<void> {
  const { instance, types, master } = generation;
  const left = types.demand.slice();
  const opened = new Int32Array(instance.classes.length);
  const chosen: Pattern[] = [];
  let paid = 0;
  while (!budget.over && !standing.proven) {
    const isEnough = (solution: MasterSolution): boolean => paid + generation.roundedUp(solution.objective) < standing.cost!.cost - 1e-9;
    const { solution } = await generation.converge(left, opened, budget, REPRICING_ROUNDS, isEnough);
    if (!solution || !isEnough(solution)) return;
    const picks = roundedUp(solution, master.patterns, left, variation > 0 ? random : undefined);
    if (picks.length === 0) return;
    for (const pattern of picks) {
      chosen.push(pattern);
      paid += pattern.cost;
      opened[pattern.classIndex]!++;
      pattern.types.forEach((t, x) => (left[t]! -= pattern.counts[x]!));
    }
    await complete(generation, standing, chosen, budget, random);
    if (left.every((units) => units <= 0)) return;
  }
}

/** Every column at 1 or more, as often; otherwise the one nearest to 1. */
function roundedUp(solution: MasterSolution, patterns: readonly Pattern[], left: Int32Array, random: Random | undefined): Pattern[] {
  const picks: Pattern[] = [];
  let best = -1;
  let bestValue = 1e-6;
  solution.columns.forEach((value, column) => {
    const whole = Math.floor(value + 1e-6);
    const pattern = patterns[column]!;
    if (!pattern.types.some((t) => left[t]! > 0)) return;
    for (let copy = 0; copy < whole; copy++) picks.push(pattern);
    const wish = value + (random && value > 1e-6 ? NOISE * random.unit() : 0);
    if (whole === 0 && wish > bestValue) {
      best = column;
      bestValue = wish;
    }
  });
  return picks.length > 0 || best < 0 ? picks : [patterns[best]!];
}

/** Packs what the chosen patterns leave over and offers the whole. */
async function complete({ instance, types }: ColumnGeneration, standing: Standing, chosen: readonly Pattern[], budget: Budget, random: Random): Promise<void> {
  const packing = openPatterns(instance, types, chosen);
  let rest = packRest(packing);
  const fixed = planCost(packing).cost;
  const target = standing.cost!.cost - fixed - 1e-6;
  if (planCost(rest).cost > target) {
    const effort = new Budget({ steps: Math.min(REST_STEPS, budget.stepsLeft) });
    rest = await improvePlan(rest, target, effort, random);
    budget.spend(effort.spent);
  }
  adoptRest(packing, rest);
  standing.offer(packing, polish(packing));
}
