import { instanceBound } from './bounds/lower-bound.js';
import { Budget } from './budget.js';
import { check } from './check/check.js';
import { compileInstance } from './instance/compile-instance.js';
import type { DualCertificate, PackedBin, PackingProblem, PackingResult, SolveOptions } from './problem.js';
import { race } from './parallel/race.js';
import { Random } from './random.js';
import { MOST_UNITS_FOR_COLUMNS, searchAlone, searchByTemplates } from './search-alone.js';
import { adoptNames, incumbentPlan } from './search/incumbent-plan.js';
import { Packing } from './search/packing.js';
import { planCost } from './search/plan-cost.js';
import { polish } from './search/polish.js';
import { isShardable } from './scale/shards.js';
import { solveShards } from './scale/solve-shards.js';
import { hasFewKinds } from './templates/template-stage.js';
import { meets, Standing } from './standing.js';
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
  if (problem.incumbent) {
    standing.enter('incumbent');
    const plan = incumbentPlan(instance);
    standing.offer(plan, polish(plan));
  }
  const threads = options.threads ?? 1;
  if (instance.n > MOST_UNITS_FOR_COLUMNS && hasFewKinds(instance)) await searchByTemplates(standing, budget, new Random(options.seed ?? 1));
  else if (isShardable(instance)) await solveShards(standing, options, budget, threads);
  else if (threads > 1 && !standing.proven) await race(standing, options, budget, threads);
  else await searchAlone(standing, 'exact', budget, new Random(options.seed ?? 1));
  return report(problem, standing, budget);
}

function report(problem: PackingProblem, standing: Standing, budget: Budget): PackingResult {
  const { instance, bound } = standing;
  const plan = standing.plan ?? new Packing(instance);
  if (instance.rules.moveLimit === Infinity) nameAgain(plan);
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
  const proven = complete && meets({ unplaced: 0, cost: verdict.cost, moves: verdict.moves }, bound);
  return {
    bins,
    assignment,
    unplaceable,
    cost: verdict.cost,
    lowerBound: proven ? Math.min(bound.cost, verdict.cost) : bound.cost,
    lowerBoundBins: bound.bins,
    proven,
    method: bound.method,
    stopped: proven ? 'proven' : budget.over ? budget.reason! : 'budget',
    check: verdict,
    ...(standing.dual ? { dual: certificate(problem, standing) } : {}),
  };
}

/** The prices per item: a unit's price on its first item. */
function certificate(problem: PackingProblem, { instance, dual }: Standing): DualCertificate {
  const itemPrice = new Float64Array(problem.itemCount);
  instance.items.forEach((items, u) => (itemPrice[items[0]!] = dual!.unitPrice[u]!));
  return { itemPrice, binValue: dual!.binValue };
}

/** Names once more at the end: fewer moves at no other cost. */
function nameAgain(plan: Packing): void {
  const before = planCost(plan).moves;
  const origin = plan.origin.slice();
  adoptNames(plan);
  if (planCost(plan).moves > before) plan.origin.set(origin);
}
