import type { Budget } from '../budget.js';
import type { Random } from '../random.js';
import type { Packing } from '../search/packing.js';
import type { Standing } from '../standing.js';
import { closeGap, isEnumerable, looksEnumerable } from './close-gap.js';
import { ColumnGeneration, type PricedBound } from './column-generation.js';
import { dive } from './dive.js';
import type { MasterSolution } from './master.js';
import { makePattern, patternsOf } from './pattern.js';
import { unitTypes } from './unit-types.js';

/** More types than this make HiGHS' warm restarts too slow to be worth it. */
export const MOST_TYPES = 700;

/** The bound is tight enough to enumerate by when it is this close to the relaxation's value, in bins ... */
const TIGHT = 0.0005;

/** ... plus this part of what the relaxation leaves to a plan of one bin less. */
const NEARLY = 0.15;

/** Part of the budget for the relaxation before the first dives; they find good plans long before its prices are final. */
const RELAXATION_PART = 0.5;

/** Part of what is left for the first dives where the relaxation has not ended; then it goes on. */
const EARLY_DIVES_PART = 0.6;

/** Dives before the last unit is enumerated, all but the first with chance; and after it. */
const FIRST_DIVES = 6;
const MORE_DIVES = 80;

/**
 * The exact stage: column generation for the bound, dives for plans, enumeration for the last unit.
 * @param plans plans known so far; their bins are the first columns
 */
export async function columnStage(standing: Standing, plans: readonly Packing[], budget: Budget, random: Random): Promise<void> {
  const types = unitTypes(standing.instance);
  if (types.count > MOST_TYPES) return;
  const generation = await ColumnGeneration.create(standing.instance, types);
  try {
    standing.enter('column generation');
    for (const plan of plans) for (const pattern of patternsOf(plan, types)) generation.master.add(pattern);
    addSingles(generation);
    const noHigher = (solution: MasterSolution): boolean => generation.roundedUp(solution.objective) <= standing.bound.cost;
    const part = budget.fraction(RELAXATION_PART);
    let objective = await raiseBound(generation, standing, part, noHigher);
    budget.absorb(part);
    standing.enter('diving');
    const early = budget.fraction(part.over ? EARLY_DIVES_PART : 1);
    for (let variation = 0; variation < FIRST_DIVES && !standing.proven && !early.over; variation++) await dive(generation, standing, early, random, variation);
    budget.absorb(early);
    if (standing.proven || budget.over) return;
    if (part.over) objective ??= await raiseBound(generation, standing, budget, noHigher);
    if (objective !== undefined) await enumerateLastUnit(generation, standing, budget, objective);
    standing.enter('diving');
    for (let count = 0; count < MORE_DIVES && !standing.proven && !budget.over; count++) await dive(generation, standing, budget, random, FIRST_DIVES + count);
  } finally {
    generation.master.dispose();
  }
}

/** Tightens the prices and closes the gap by enumeration, where that looks possible. */
async function enumerateLastUnit(generation: ColumnGeneration, standing: Standing, budget: Budget, objective: number): Promise<void> {
  if (!isEnumerable(generation, standing)) return;
  standing.enter('column enumeration');
  const bins = Math.round(standing.cost!.cost / standing.instance.classes[0]!.cost) - 1;
  if (!looksEnumerable(generation, objective, bins, budget)) return;
  const isTight = (solution: MasterSolution): boolean => solution.objective - generation.bestStrength < TIGHT + NEARLY * Math.max(0, bins - solution.objective);
  const tight = await raiseBound(generation, standing, budget, isTight);
  if (tight !== undefined && !standing.proven) await closeGap(generation, standing, bins, budget);
}

/** Solves the relaxation of the whole demand, until `enough`; returns its value, undefined where it was cut short. */
async function raiseBound(generation: ColumnGeneration, standing: Standing, budget: Budget, enough: (solution: MasterSolution) => boolean): Promise<number | undefined> {
  const { types, instance } = generation;
  const { finished, solution } = await generation.converge(types.demand, new Int32Array(instance.classes.length), budget, Infinity, (now) => {
    if (generation.best) raise(standing, generation, generation.best);
    return standing.proven || enough(now);
  });
  if (generation.best) raise(standing, generation, generation.best);
  return finished ? solution?.objective : undefined;
}

/** A column per type alone, so that the master is always feasible where counts are unbounded. */
function addSingles({ instance, types, master }: ColumnGeneration): void {
  instance.classes.forEach((_, c) => {
    for (let t = 0; t < types.count; t++) {
      if (instance.allowed[instance.profile[types.sample[t]!]!]![c] === 1) master.add(makePattern(instance, types, c, [[t, 1]]));
    }
  });
}

/** Publishes the bound, with its prices where the checker can verify them. */
function raise(standing: Standing, { instance, types }: ColumnGeneration, { bound, prices, binValue }: PricedBound): void {
  const { classes, rules } = instance;
  if (bound.cost <= standing.bound.cost) return;
  if (rules.hasOpenCosts || classes.some((binClass) => binClass.count < Infinity)) return standing.raise(bound);
  const unitPrice = Float64Array.from(types.typeOf, (t) => prices[t]!);
  const perType = new Map<number, number>();
  classes.forEach((binClass, c) => perType.set(binClass.type, Math.max(perType.get(binClass.type) ?? 0, binValue[c]!)));
  const typeCount = Math.max(...perType.keys()) + 1;
  standing.raise(bound, { unitPrice, binValue: Array.from({ length: typeCount }, (_, type) => perType.get(type) ?? 0) });
}
