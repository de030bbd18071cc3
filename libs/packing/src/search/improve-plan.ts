import type { Budget } from '../budget.js';
import type { Random } from '../random.js';
import { EjectionSearch } from './ejection-search.js';
import type { Packing } from './packing.js';
import { isCheaper, planCost, type PlanCost } from './plan-cost.js';
import { polish } from './polish.js';

/** Ejections between two turns of the event loop. */
const SLICE = 100;

/** Ejections granted to the first attempt, and as many per unit if that is more; doubled while attempts fail. */
const FIRST_ATTEMPT = 2_000;
const FIRST_ATTEMPT_PER_UNIT = 5;

/** What `improvePlan` reports to. */
export interface ImproveHooks {
  /** Called with every better plan. */
  better?(packing: Packing, cost: PlanCost): void;
  /** Asked now and then; true ends the search, as someone else has proved enough. */
  enough?(): boolean;
}

/**
 * Makes a plan cheaper, one bin at a time: closes a bin (or replaces it, or two, by a cheaper one) and lets
 * ejection search place what it held. Keeps only plans that are better and within the move limit.
 * Ends at `target` cost or with the budget.
 */
export async function improvePlan(start: Packing, target: number, budget: Budget, random: Random, hooks: ImproveHooks = {}): Promise<Packing> {
  let best = start;
  let bestCost = planCost(best);
  let failures = 0;
  const { moveLimit } = best.instance.rules;
  while (!budget.over && !(hooks.enough?.() ?? false)) {
    if (bestCost.unplaced === 0 && (bestCost.cost <= target + 1e-9 || best.binCount === 0)) break;
    const trial = best.clone();
    const pool = bestCost.unplaced > 0 ? trial.unplaced() : edit(trial, failures, random);
    const attempts = Math.max(FIRST_ATTEMPT, FIRST_ATTEMPT_PER_UNIT * best.instance.n) * 2 ** Math.min(12, Math.floor(failures / 2));
    const done = pool !== undefined && (await place(trial, pool, attempts, budget, random, hooks));
    const trialCost = done || bestCost.unplaced > 0 ? polish(trial) : undefined;
    if (trialCost && isCheaper(trialCost, bestCost) && trialCost.moves <= moveLimit) {
      best = trial;
      bestCost = trialCost;
      failures = 0;
      hooks.better?.(best, bestCost);
    } else {
      failures++;
      budget.spend(0.1);
    }
    await budget.breathe();
  }
  return best;
}

/** Runs ejection search in slices, so that a cancel is heard. */
async function place(trial: Packing, pool: number[], attempts: number, budget: Budget, random: Random, hooks: ImproveHooks): Promise<boolean> {
  const search = new EjectionSearch(trial, pool, random);
  for (let spent = 0; spent < attempts; spent += SLICE) {
    if (search.run(SLICE, budget)) return true;
    if (budget.over || (hooks.enough?.() ?? false)) return false;
    await budget.breathe();
  }
  return false;
}

/** Changes the open bins so that the plan would be cheaper; returns the units that lost their bin. */
function edit(trial: Packing, failures: number, random: Random): number[] | undefined {
  const several = trial.instance.classes.length > 1;
  const kind = several ? failures % 3 : 0;
  const victim = failures === 0 || !several ? victimBin(trial, failures, random) : random.below(trial.binCount);
  if (kind === 1) return cheapen(trial, victim, random);
  if (kind === 2) return mergeTwo(trial, victim, random);
  return trial.close(victim);
}

/** The bin with most room left per cost; later ones of that order after failures. */
function victimBin(trial: Packing, failures: number, random: Random): number {
  const { classes } = trial.instance;
  const order = Array.from({ length: trial.binCount }, (_, b) => b);
  const emptiness = (b: number): number => trial.slack[b]! * classes[trial.binClass[b]!]!.cost;
  order.sort((a, b) => emptiness(b) - emptiness(a) || a - b);
  const reach = Math.min(order.length, 1 + failures * 2);
  return order[failures === 0 ? 0 : random.below(reach)]!;
}

/** Turns a bin into a random cheaper class and evicts, smallest first, what no longer fits. */
function cheapen(trial: Packing, b: number, random: Random): number[] | undefined {
  const { classes } = trial.instance;
  const cost = classes[trial.binClass[b]!]!.cost;
  const cheaper = classes.map((_, c) => c).filter((c) => classes[c]!.cost < cost && trial.mayOpen(c));
  if (cheaper.length === 0) return undefined;
  return reopen(trial, trial.close(b), cheaper[random.below(cheaper.length)]!);
}

/** Closes two bins and opens one that costs less than both. */
function mergeTwo(trial: Packing, b: number, random: Random): number[] | undefined {
  const { classes } = trial.instance;
  if (trial.binCount < 2) return undefined;
  const costs = classes[trial.binClass[b]!]!.cost;
  const units = trial.close(b);
  const other = random.below(trial.binCount);
  const budget = costs + classes[trial.binClass[other]!]!.cost;
  units.push(...trial.close(other));
  const cheaper = classes.map((_, c) => c).filter((c) => classes[c]!.cost < budget && trial.mayOpen(c));
  if (cheaper.length === 0) return undefined;
  return reopen(trial, units, cheaper[random.below(cheaper.length)]!);
}

function reopen(trial: Packing, units: number[], c: number): number[] {
  const { size } = trial.instance;
  const bin = trial.open(c);
  return units
    .sort((x, y) => size[y]! - size[x]! || x - y)
    .filter((u) => {
      if (!trial.accepts(u, bin)) return true;
      trial.put(u, bin);
      return false;
    });
}
