import type { Budget } from '../budget.js';
import { quickPlan } from '../greedy/greedy-plan.js';
import { restrictInstance } from '../instance/restrict-instance.js';
import { runSearchTask, type SearchOutcome, type SearchTask } from '../parallel/search-task.js';
import { ThreadPool } from '../parallel/thread-pool.js';
import { untilCancelled } from '../parallel/until-cancelled.js';
import type { SolveOptions } from '../problem.js';
import { Random } from '../random.js';
import { improvePlan } from '../search/improve-plan.js';
import { Packing } from '../search/packing.js';
import { toPlanData, type PlanData } from '../search/plan-data.js';
import { instanceBound } from '../bounds/lower-bound.js';
import type { Standing } from '../standing.js';
import { dealUnits, joinShards } from './shards.js';

/** Part of the budget for the shards; the rest goes to what they leave over. */
const SHARD_PART = 0.85;

/** Bins per shard that are packed once more, together with those of the other shards. */
const TAIL_BINS = 4;

/**
 * Large instances: shards are packed greedily for a first plan, improved one by one (in parallel with
 * several threads), and the emptiest bins of all shards are packed once more together. A cancel before the
 * first plan leaves the shards that have none to the quick greedy.
 */
export async function solveShards(standing: Standing, options: SolveOptions, budget: Budget, threads: number): Promise<void> {
  const { instance } = standing;
  const shards = dealUnits(instance);
  const pool = threads > 1 ? new ThreadPool(threads) : undefined;
  const plans: PlanData[] = [];
  const run = async (limits: SearchTask['limits']): Promise<boolean> => {
    const tasks = shards.map((units, shard): SearchTask => ({ instance, units, role: 'improve', seed: (options.seed ?? 1) + shard, limits, ...(plans[shard] ? { start: plans[shard] } : {}) }));
    const done = (shard: number, outcome: SearchOutcome): void => {
      if (outcome.plan) plans[shard] = outcome.plan;
      budget.spend(outcome.spent);
    };
    const finished = (await untilCancelled(runTasks(tasks, pool, options, done), options.signal)) ?? false;
    // Threads that are still at work would only slow the quick greedy down.
    if (!finished) await pool?.close();
    shards.forEach((units, shard) => (plans[shard] ??= toPlanData(quickPlan(restrictInstance(instance, [...units])))));
    standing.offer(joinShards(instance, shards, plans));
    return finished;
  };
  try {
    standing.enter('greedy');
    if (!(await run({ steps: 1 })) || budget.over) return;
    standing.enter('ejection search');
    if (!(await run(shardLimits(budget, shards.length, threads))) || budget.over || standing.proven) return;
  } finally {
    await pool?.close();
  }
  standing.enter('shard tails');
  await packTails(standing, budget, new Random(options.seed ?? 1));
}

/** Runs the tasks on the pool, or one after the other; true when all ran. */
async function runTasks(tasks: readonly SearchTask[], pool: ThreadPool | undefined, options: SolveOptions, done: (index: number, outcome: SearchOutcome) => void): Promise<boolean> {
  if (pool) await pool.runAll(tasks, done);
  else {
    for (const [index, task] of tasks.entries()) done(index, await runSearchTask(task, { signal: options.signal ?? { aborted: false } }));
  }
  return true;
}

function shardLimits(budget: Budget, shards: number, threads: number): SearchTask['limits'] {
  const steps = budget.stepsLeft;
  const seconds = budget.secondsLeft;
  const rounds = Math.ceil(shards / Math.min(threads, shards));
  return {
    steps: steps === Infinity ? Number.MAX_SAFE_INTEGER : (steps * SHARD_PART) / shards,
    ...(seconds === Infinity ? {} : { seconds: (seconds * SHARD_PART) / rounds }),
  };
}

/** Takes the emptiest bins of the plan and packs their units anew. */
async function packTails(standing: Standing, budget: Budget, random: Random): Promise<void> {
  const { instance, plan } = standing;
  const tails = Math.min(plan!.binCount, TAIL_BINS * Math.ceil(instance.n / 10_000) + TAIL_BINS);
  const emptiest = Array.from({ length: plan!.binCount }, (_, b) => b).sort((a, b) => plan!.slack[b]! - plan!.slack[a]! || a - b).slice(0, tails).sort((a, b) => b - a);
  const rest = plan!.clone();
  const bins = emptiest.map((b) => ({ c: rest.binClass[b]!, units: rest.close(b) }));
  const units = bins.flatMap((bin) => bin.units);
  const part = restrictInstance(instance, units);
  const start = new Packing(part);
  let next = 0;
  for (const { c, units: members } of bins) {
    const b = start.open(c);
    for (let count = 0; count < members.length; count++) start.put(next++, b);
  }
  await improvePlan(start, instanceBound(part).cost, budget, random, {
    better: (better) => {
      const whole = rest.clone();
      const opened = Int32Array.from({ length: better.binCount }, (_, b) => whole.open(better.binClass[b]!));
      better.binOf.forEach((b, index) => whole.put(units[index]!, opened[b]!));
      standing.offer(whole);
    },
  });
}
