import type { Budget } from '../budget.js';
import type { Random } from '../random.js';
import type { Packing } from '../search/packing.js';
import type { Standing } from '../standing.js';
import { closeGap } from './close-gap.js';
import { ColumnGeneration, type PricedBound } from './column-generation.js';
import { dive } from './dive.js';
import { makePattern, patternsOf } from './pattern.js';
import { unitTypes } from './unit-types.js';

/** More types than this make HiGHS' warm restarts too slow to be worth it. */
export const MOST_TYPES = 700;

/** Dives with chance after the first one. */
const MORE_DIVES = 30;

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
    const noBins = new Int32Array(standing.instance.classes.length);
    const { finished } = await generation.converge(types.demand, noBins, budget, Infinity, (solution) => {
      if (generation.best) raise(standing, generation, generation.best);
      return standing.proven || generation.roundedUp(solution.objective) <= standing.bound.cost;
    });
    if (generation.best) raise(standing, generation, generation.best);
    standing.enter('diving');
    for (let variation = 0; variation <= MORE_DIVES && !standing.proven && !budget.over; variation++) {
      await dive(generation, standing, budget, random, variation);
      if (variation === 1 && finished && !standing.proven) {
        standing.enter('column enumeration');
        await closeGap(generation, standing, budget);
        standing.enter('diving');
      }
    }
  } finally {
    generation.master.dispose();
  }
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
  const itemCount = instance.items.reduce((most, items) => Math.max(most, ...items), -1) + 1;
  const itemPrice = new Float64Array(Math.max(itemCount, ...instance.unplaceable.map((item) => item + 1), 0));
  instance.items.forEach((items, u) => (itemPrice[items[0]!] = prices[types.typeOf[u]!]!));
  const perType = new Map<number, number>();
  classes.forEach((binClass, c) => perType.set(binClass.type, Math.max(perType.get(binClass.type) ?? 0, binValue[c]!)));
  const typeCount = Math.max(...perType.keys()) + 1;
  standing.raise(bound, { itemPrice, binValue: Array.from({ length: typeCount }, (_, type) => perType.get(type) ?? 0) });
}
