import type { Budget } from '../budget.js';
import { quickPlan } from '../greedy/greedy-plan.js';
import type { SolveOptions } from '../problem.js';
import { fromPlanData, toPlanData } from '../search/plan-data.js';
import { planCost } from '../search/plan-cost.js';
import { meets, type Standing } from '../standing.js';
import { untilCancelled } from './until-cancelled.js';
import type { SearchNews, SearchOutcome, SearchTask } from './search-task.js';
import { ThreadPool } from './thread-pool.js';

/**
 * The same instance on several threads: the first proves, the others look for better plans from other seeds.
 * Under a time limit they show each other what they find and the first proof ends the race. Under a step
 * budget alone nothing is exchanged and the first thread's proof, then the best plan, then the lowest
 * thread decides, so that the result does not depend on which thread was faster.
 */
export async function race(standing: Standing, options: SolveOptions, budget: Budget, threads: number): Promise<void> {
  const { instance } = standing;
  const timed = options.seconds !== undefined;
  const pool = new ThreadPool(threads);
  const start = standing.plan && toPlanData(standing.plan);
  const hear = (from: number, news: SearchNews): void => {
    if (!timed) return;
    const before = standing.cost;
    take(standing, news);
    if (standing.cost !== before) for (let other = 0; other < threads; other++) if (other !== from && news.plan) pool.show(other, news.plan);
    if (standing.proven) pool.stop();
  };
  const runs = Array.from({ length: threads }, async (_, index): Promise<SearchOutcome> => {
    const task: SearchTask = {
      instance,
      ...(start ? { start } : {}),
      bound: standing.bound,
      role: index === 0 ? 'exact' : 'improve',
      seed: (options.seed ?? 1) + index * 7919,
      limits: limitsOf(options, budget),
    };
    const outcome = await pool.run(index, task, (news) => hear(index, news));
    if (index === 0 && isProof(outcome, standing)) pool.stop();
    return outcome;
  });
  try {
    const outcomes = await untilCancelled(Promise.all(runs), options.signal);
    if (!outcomes) {
      if (!standing.plan) standing.offer(quickPlan(instance));
      return;
    }
    const [first, ...others] = outcomes as [SearchOutcome, ...SearchOutcome[]];
    take(standing, first);
    if (!standing.proven || timed) for (const outcome of others) take(standing, outcome);
  } finally {
    await pool.close();
  }
}

function take(standing: Standing, { stage, plan, bound, dual }: SearchNews): void {
  standing.enter(stage);
  standing.raise(bound, dual);
  if (plan) standing.offer(fromPlanData(standing.instance, plan));
}

function isProof({ plan, bound }: SearchOutcome, { instance }: Standing): boolean {
  return plan !== undefined && meets(planCost(fromPlanData(instance, plan)), bound);
}

function limitsOf({ steps }: SolveOptions, budget: Budget): Pick<SolveOptions, 'steps' | 'seconds'> {
  const seconds = budget.secondsLeft;
  return { ...(steps === undefined ? {} : { steps }), ...(seconds === Infinity ? {} : { seconds }) };
}
