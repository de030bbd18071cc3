import type { Budget } from '../budget.js';
import { costStep } from '../bounds/round-up-cost.js';
import { planCost } from '../search/plan-cost.js';
import type { Standing } from '../standing.js';
import type { ColumnGeneration } from './column-generation.js';
import { openPatterns } from './complete-plan.js';
import type { Instance } from '../instance/instance.js';
import { Master } from './master.js';
import { makePattern, type Pattern } from './pattern.js';
import type { Entries } from './content-log.js';
import type { UnitTypes } from './unit-types.js';

/** More columns than this are not handed to the integer program. */
const MOST_COLUMNS = 12_000;

/** More columns than this are not even gathered. */
const MOST_GATHERED = 80_000;

/** Bins by which the volume bound may fall short of the relaxation's and still help to enumerate. */
const VOLUME_TOLERANCE = 0.02;

/** Nodes its forecast may visit. */
const FORECAST_NODES = 3_000_000;

/** Nodes the enumeration may visit. */
const ENUMERATION_NODES = 20_000_000;

/**
 * The last unit: a better plan of k bins can only use columns whose price falls short of a full bin by no
 * more than what the whole plan may lose, so those are enumerated and an integer program decides among them.
 * In every dimension, too, a bin may waste no more than the whole plan may. Only where `isEnumerable`; the
 * argument then is exact in integers.
 * @param bins one less than the best plan has
 */
export async function closeGap(generation: ColumnGeneration, standing: Standing, bins: number, budget: Budget): Promise<void> {
  const { instance, types } = generation;
  const patterns = worthwhilePatterns(generation, bins, budget);
  if (!patterns) return;
  const master = await Master.create(instance, types);
  try {
    for (const pattern of patterns) master.add(pattern);
    const target = bins * instance.classes[0]!.cost;
    const counts = master.solveExactly(target, budget.secondsLeft, budget.stepsLeft / 50);
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

/** Whether the argument holds: one unbounded class without group costs, prices at hand, every unit placed. */
export function isEnumerable({ instance, best }: ColumnGeneration, standing: Standing): boolean {
  const only = instance.classes.length === 1 && instance.classes[0]!.count === Infinity && !instance.rules.hasOpenCosts;
  return only && best !== undefined && standing.cost!.unplaced === 0;
}

/**
 * A cheap forecast of whether the columns of a plan of `bins` bins can be listed once the prices are as good as
 * the relaxation's value promises. Tightening prices that far is the dear part.
 */
export function looksEnumerable({ types, best, pricers, instance }: ColumnGeneration, objective: number, bins: number, budget: Budget): boolean {
  const short = bins - objective / instance.classes[0]!.cost;
  const least = Math.ceil(best!.binValue[0]! * (1 - Math.max(0, short)));
  const pricer = pricers[0]!;
  const before = pricer.nodes;
  let count = 0;
  const complete = pricer.enumerate(best!.prices, types.demand, least, FORECAST_NODES, () => ++count < MOST_GATHERED);
  budget.spend((pricer.nodes - before) / 20);
  return complete;
}

/** All patterns a plan of `bins` bins can use; undefined when there are too many. */
function worthwhilePatterns(generation: ColumnGeneration, bins: number, budget: Budget): Pattern[] | undefined {
  const { instance, types, pricers } = generation;
  const { prices, binValue } = enumerationPrices(generation, bins);
  const least = totalOf(prices, types) - (bins - 1) * binValue;
  const waste = wasteAllowed(instance, bins);
  const patterns: Pattern[] = [];
  const pricer = pricers[0]!;
  const before = pricer.nodes;
  const complete = pricer.enumerate(prices, types.demand, least, Math.min(ENUMERATION_NODES, budget.stepsLeft * 20), (entries) => {
    if (wastes(instance, types, entries, waste)) return true;
    patterns.push(makePattern(instance, types, 0, entries));
    return patterns.length < MOST_GATHERED;
  });
  budget.spend((pricer.nodes - before) / 20);
  if (!complete) return undefined;
  const usable = withinItemCount(patterns, instance.n, bins);
  return usable.length <= MOST_COLUMNS ? usable : undefined;
}

/** A bin can hold no more units than are left when all other bins hold the fewest any pattern holds. */
function withinItemCount(patterns: readonly Pattern[], n: number, bins: number): Pattern[] {
  const sizes = patterns.map((pattern) => pattern.counts.reduce((a, b) => a + b, 0));
  const fewest = sizes.reduce((a, b) => Math.min(a, b), n);
  return patterns.filter((_, index) => sizes[index]! <= n - (bins - 1) * fewest);
}

/**
 * The relaxation's prices, or, where plain volume proves nearly as much, the mean of both: that leaves fewer
 * patterns, as they must be good by both measures.
 */
function enumerationPrices({ instance, types, best, scale }: ColumnGeneration, bins: number): { prices: Float64Array; binValue: number } {
  const { prices, binValue } = best!;
  const full = Math.round(scale * instance.classes[0]!.cost);
  const volume = volumePrices(instance, types, full);
  const shortOf = (values: Float64Array, most: number): number => bins - totalOf(values, types) / most;
  if (shortOf(volume, full) > shortOf(prices, binValue[0]!) + VOLUME_TOLERANCE) return { prices, binValue: binValue[0]! };
  return { prices: prices.map((price, t) => Math.floor(((price / binValue[0]!) * full + volume[t]!) / 2)), binValue: full };
}

/** A unit's mean share of the dimensions that are nearly the scarcest, in price units: no bin holds more than `full`. */
function volumePrices({ n, d, w, cap }: Instance, types: UnitTypes, full: number): Float64Array {
  const totals = Float64Array.from({ length: d }, (_, k) => {
    let sum = 0;
    for (let u = 0; u < n; u++) sum += w[u * d + k]! / Math.max(1, cap[k]!);
    return sum;
  });
  const most = totals.reduce((a, b) => Math.max(a, b), 0);
  const scarce = [...totals.keys()].filter((k) => totals[k]! > most - VOLUME_TOLERANCE);
  return Float64Array.from(types.sample, (u) => Math.floor((full * scarce.reduce((sum, k) => sum + w[u * d + k]! / cap[k]!, 0)) / scarce.length));
}

function totalOf(prices: Float64Array, types: UnitTypes): number {
  return prices.reduce((sum, price, t) => sum + price * types.demand[t]!, 0);
}

/** Per dimension, what a plan of `bins` bins leaves unused in all. */
function wasteAllowed({ n, d, w, cap }: Instance, bins: number): Float64Array {
  const waste = Float64Array.from({ length: d }, (_, k) => bins * cap[k]!);
  for (let u = 0; u < n; u++) for (let k = 0; k < d; k++) waste[k]! -= w[u * d + k]!;
  return waste;
}

/** Whether a bin with this content leaves more unused than allowed. */
function wastes({ d, w, cap }: Instance, types: UnitTypes, entries: Entries, waste: Float64Array): boolean {
  for (let k = 0; k < d; k++) {
    let left = cap[k]!;
    for (const [t, count] of entries) left -= count * w[types.sample[t]! * d + k]!;
    if (left > waste[k]!) return true;
  }
  return false;
}
