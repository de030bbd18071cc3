import type { CostBound } from '../bounds/cost-bound.js';
import { Budget } from '../budget.js';
import { restrictInstance } from '../instance/restrict-instance.js';
import type { Instance } from '../instance/instance.js';
import type { SolveOptions } from '../problem.js';
import { Random } from '../random.js';
import { fromPlanData, toPlanData, type PlanData } from '../search/plan-data.js';
import { searchAlone, type SearchRole } from '../search-alone.js';
import { instanceBound } from '../bounds/lower-bound.js';
import { Standing, type UnitDual } from '../standing.js';

/** One search for a thread to run. */
export interface SearchTask {
  readonly instance: Instance;
  /** Only these units; absent = all. */
  readonly units?: Int32Array;
  /** A plan to do better than; absent = none. */
  readonly start?: PlanData;
  /** Known bound; absent = compute the simple ones. */
  readonly bound?: CostBound;
  readonly role: SearchRole;
  readonly seed: number;
  readonly limits: Pick<SolveOptions, 'steps' | 'seconds'>;
}

/** What a search has found so far, or in the end. */
export interface SearchNews {
  readonly stage: string;
  readonly plan: PlanData | undefined;
  readonly bound: CostBound;
  readonly dual: UnitDual | undefined;
}

/** A search's last word. */
export interface SearchOutcome extends SearchNews {
  readonly spent: number;
}

/** Ways to follow and steer a running search. */
export interface SearchLink {
  readonly signal: { readonly aborted: boolean };
  /** Told of every better plan and bound. */
  news?(news: SearchNews): void;
  /** Receives the standing once, so that plans found elsewhere can be offered to it. */
  started?(standing: Standing): void;
}

/** Runs a task to its end in the calling thread. */
export async function runSearchTask(task: SearchTask, link: SearchLink): Promise<SearchOutcome> {
  const instance = task.units ? restrictInstance(task.instance, [...task.units]) : task.instance;
  const budget = new Budget({ ...task.limits, signal: link.signal });
  const random = new Random(task.seed);
  let stage = '';
  const tell = (): SearchNews => ({ stage, plan: standing.plan && toPlanData(standing.plan), bound: standing.bound, dual: standing.dual });
  const standing = new Standing(instance, task.bound ?? instanceBound(instance), (progress) => {
    stage = progress.stage;
    link.news?.(tell());
  });
  link.started?.(standing);
  if (task.start) standing.offer(fromPlanData(instance, task.start));
  await searchAlone(standing, task.role, budget, random);
  return { ...tell(), spent: budget.spent };
}
