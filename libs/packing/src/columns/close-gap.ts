import type { Budget } from '../budget.js';
import { costStep } from '../bounds/round-up-cost.js';
import { planCost } from '../search/plan-cost.js';
import type { Standing } from '../standing.js';
import type { ColumnGeneration } from './column-generation.js';
import { openPatterns } from './complete-plan.js';
import { Master } from './master.js';
import { makePattern, type Pattern } from './pattern.js';

/** More columns than this are not handed to the integer program. */
const MOST_COLUMNS = 12_000;

/** Nodes the enumeration may visit. */
const ENUMERATION_NODES = 20_000_000;

/**
 * The last unit: a better plan of k bins can only use columns whose price falls short of a full bin by no
 * more than what the whole plan may lose, so those are enumerated and an integer program decides among them.
 * Only for one unbounded class without group costs, where the argument is exact in integers.
 */
export async function closeGap(generation: ColumnGeneration, standing: Standing, budget: Budget): Promise<void> {
  const { instance, types, best } = generation;
  const only = instance.classes.length === 1 && instance.classes[0]!.count === Infinity && !instance.rules.hasOpenCosts;
  if (!only || !best || standing.cost!.unplaced > 0) return;
  const bins = Math.round(standing.cost!.cost / instance.classes[0]!.cost) - 1;
  const patterns = worthwhilePatterns(generation, bins, budget);
  if (!patterns) return;
  const master = await Master.create(instance, types);
  try {
    for (const pattern of patterns) master.add(pattern);
    const target = bins * instance.classes[0]!.cost;
    const counts = master.solveInteger(target, budget.secondsLeft, budget.stepsLeft / 50);
    if (counts === 'none') {
      const cost = standing.cost!.cost;
      standing.raise({ cost, bins: costStep(instance) === 0 ? 0 : bins + 1, method: 'column enumeration' });
    } else if (counts !== 'unknown') {
      const plan = openPatterns(instance, types, patterns.flatMap((pattern, column) => Array<Pattern>(counts[column] ?? 0).fill(pattern)));
      standing.offer(plan, planCost(plan));
    }
  } finally {
    master.dispose();
  }
}

/** All patterns a plan of `bins` bins can use; undefined when there are too many. */
function worthwhilePatterns({ instance, types, best, pricers }: ColumnGeneration, bins: number, budget: Budget): Pattern[] | undefined {
  const { prices, binValue } = best!;
  let total = 0;
  for (let t = 0; t < types.count; t++) total += prices[t]! * types.demand[t]!;
  const least = total - (bins - 1) * binValue[0]!;
  const patterns: Pattern[] = [];
  const pricer = pricers[0]!;
  const before = pricer.nodes;
  const complete = pricer.enumerate(prices, types.demand, least, Math.min(ENUMERATION_NODES, budget.stepsLeft * 20), (entries) => {
    patterns.push(makePattern(instance, types, 0, entries));
    return patterns.length < MOST_COLUMNS;
  });
  budget.spend((pricer.nodes - before) / 20);
  return complete ? patterns : undefined;
}
