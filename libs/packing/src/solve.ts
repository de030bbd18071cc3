import { instanceBound } from './bounds/lower-bound.js';
import { Budget } from './budget.js';
import { check } from './check/check.js';
import { columnStage } from './columns/column-stage.js';
import { greedyPlan } from './greedy/greedy-plan.js';
import { compileInstance } from './instance/compile-instance.js';
import type { PackedBin, PackingProblem, PackingResult, SolveOptions } from './problem.js';
import { Random } from './random.js';
import { improvePlan } from './search/improve-plan.js';
import { adoptNames, incumbentPlan } from './search/incumbent-plan.js';
import type { Packing } from './search/packing.js';
import { planCost } from './search/plan-cost.js';
import { polish } from './search/polish.js';
import { Standing } from './standing.js';
import { validateProblem } from './validate-problem.js';

/**
 * Packs the items into bins at the least total cost found within the options' budget, and says how good
 * that is: a lower bound, what proved it, and the verdict of the independent checker.
 * Items that fit no bin alone are reported as unplaceable and the rest is packed.
 * Throws RangeError on a malformed problem.
 */
export async function solve(problem: PackingProblem, options: SolveOptions = {}): Promise<PackingResult> {
  validateProblem(problem);
  const budget = new Budget(options);
  const instance = compileInstance(problem);
  const standing = new Standing(instance, instanceBound(instance), options.onProgress);
  await search(problem, standing, budget, new Random(options.seed ?? 1));
  return report(problem, standing, budget);
}

async function search(problem: PackingProblem, standing: Standing, budget: Budget, random: Random): Promise<void> {
  const { instance } = standing;
  const anchored = problem.incumbent !== undefined;
  if (anchored) {
    standing.enter('incumbent');
    const plan = incumbentPlan(problem, instance);
    standing.offer(plan, polish(plan));
  }
  standing.enter('greedy');
  const plans: Packing[] = [];
  const greedy = await greedyPlan(instance, budget, (packing) => plans.push(packing));
  adoptNames(problem, greedy.packing);
  standing.offer(greedy.packing, planCost(greedy.packing));
  if (standing.proven || instance.n === 0) return;
  const improve = async (share: Budget): Promise<void> => {
    standing.enter('ejection search');
    await improvePlan(standing.plan!, standing.bound.cost, share, random, { better: (packing, cost) => standing.offer(packing, cost) });
    budget.absorb(share);
  };
  await improve(budget.part(FIRST_IMPROVEMENT));
  if (standing.proven || budget.over) return;
  if (instance.n > 0 && columnsMayHelp(standing)) await columnStage(standing, [...plans.slice(0, MOST_SEED_PLANS), standing.plan!], budget, random);
  if (standing.proven || budget.over) return;
  await improve(budget.part(Infinity));
}

/** Plans whose bins become first columns. */
const MOST_SEED_PLANS = 12;

/** Steps of ejection search before the exact stage. */
const FIRST_IMPROVEMENT = 50_000;

/** The exact stage pays where moves are free and bins hold few distinct units. */
function columnsMayHelp({ instance }: Standing): boolean {
  return instance.n <= 5_000 && instance.rules.movePrice === 0;
}

function report(problem: PackingProblem, standing: Standing, budget: Budget): PackingResult {
  const { instance, bound } = standing;
  const plan = standing.plan!;
  if (instance.rules.moveLimit === Infinity) nameAgain(problem, plan);
  const assignment = new Int32Array(problem.itemCount).fill(-1);
  instance.items.forEach((items, u) => {
    for (const item of items) assignment[item] = plan.binOf[u]!;
  });
  const bins = Array.from({ length: plan.binCount }, (_, b): PackedBin => {
    const type = instance.classes[plan.binClass[b]!]!.type;
    return plan.origin[b]! >= 0 ? { type, incumbent: plan.origin[b]! } : { type };
  });
  const verdict = check(problem, bins, assignment);
  if (!verdict.ok) throw new Error(`the plan breaks its own rules: ${verdict.violations[0]?.message}`);
  const unplaceable = [...assignment.keys()].filter((item) => assignment[item] === -1);
  const complete = unplaceable.length === instance.unplaceable.length;
  const proven = complete && standing.proven;
  return {
    bins,
    assignment,
    unplaceable,
    cost: verdict.cost,
    lowerBound: proven ? Math.min(bound.cost, verdict.cost) : bound.cost,
    lowerBoundBins: bound.bins,
    proven,
    method: bound.method,
    stopped: proven ? 'proven' : (budget.reason ?? 'budget'),
    check: verdict,
    ...(standing.dual ? { dual: standing.dual } : {}),
  };
}

/** Names once more at the end: fewer moves at no other cost. */
function nameAgain(problem: PackingProblem, plan: Packing): void {
  const before = planCost(plan).moves;
  const origin = plan.origin.slice();
  adoptNames(problem, plan);
  if (planCost(plan).moves > before) plan.origin.set(origin);
}
