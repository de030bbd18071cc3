import type { CostBound } from '../bounds/cost-bound.js';
import { roundUpCost } from '../bounds/round-up-cost.js';
import type { Budget } from '../budget.js';
import type { Instance } from '../instance/instance.js';
import { dualBound } from './dual-bound.js';
import { Master, type MasterSolution } from './master.js';
import { makePattern, type Pattern } from './pattern.js';
import type { Entries } from './content-log.js';
import { Pricer } from './pricer.js';
import type { UnitTypes } from './unit-types.js';

/** Price units per cheapest bin. Prices are rounded to integers of this size. */
const PRICE_PARTS = 10_000_000;

/** Nodes a pricing search may visit; the next limit applies when the one before found no column. */
const NODE_LIMITS = [10_000, 100_000, 1_000_000, 10_000_000];

/** Columns added per class and iteration while they are easy to find. */
const COLUMNS_PER_ITERATION = 12;

/** Columns gathered by one search once they are not: each such search costs about as much as a proof. */
const COLUMNS_PER_LONG_SEARCH = 80;

/** Weight of the best known prices at the start (Wentges 1997); lowered when it misleads. */
const SMOOTHING = 0.6;

/** Reduced costs closer to 0 than this, relative to a bin's cost, do not count. */
const REDUCED_COST_NOISE = 1e-7;

/** Prices with the bound they prove. */
export interface PricedBound {
  readonly bound: CostBound;
  /** Integer price per type. */
  readonly prices: Float64Array;
  /** Per class: no bin is worth more. */
  readonly binValue: Float64Array;
}

/** How far `converge` came. */
export interface Convergence {
  readonly solution: MasterSolution | undefined;
  /** No column improves the relaxation, or its bound is already enough. */
  readonly finished: boolean;
}

/** Column generation on one instance: the master, a pricer per class, and the best prices so far. */
export class ColumnGeneration {
  best: PricedBound | undefined;
  readonly scale: number;
  readonly pricers: readonly Pricer[];

  private constructor(readonly instance: Instance, readonly types: UnitTypes, readonly master: Master) {
    const { classes, allowed } = instance;
    this.scale = PRICE_PARTS / Math.max(1e-9, Math.min(...classes.map((binClass) => binClass.cost).filter((cost) => cost > 0)));
    this.pricers = classes.map((_, c) => c).filter((c) => allowed.some((mask) => mask[c] === 1)).map((c) => new Pricer(instance, types, c, this.scale));
  }

  /** The caller must dispose of `master`. */
  static async create(instance: Instance, types: UnitTypes): Promise<ColumnGeneration> {
    return new ColumnGeneration(instance, types, await Master.create(instance, types));
  }

  /**
   * Solves the relaxation, as far as the budget goes.
   * @param left demand per type; the bound is only kept when it is the whole demand
   * @param enough asked after each iteration; true ends it
   */
  async converge(left: Int32Array, opened: Int32Array, budget: Budget, iterations: number, enough: (solution: MasterSolution) => boolean): Promise<Convergence> {
    const whole = left.every((units, t) => units === this.types.demand[t]);
    const lasting = left.map((units) => Math.max(0, units));
    this.master.demand(lasting, opened);
    let smoothing = whole ? SMOOTHING : 0;
    let solution: MasterSolution | undefined;
    for (let iteration = 0; iteration < iterations; iteration++) {
      solution = this.master.solve(budget.secondsLeft);
      budget.spend(1 + (this.types.count * this.master.patterns.length) / 4000);
      if (!solution || enough(solution) || budget.over) return { solution, finished: solution !== undefined && enough(solution) };
      const centre = whole ? this.best?.prices : undefined;
      const prices = this.integerPrices(solution, centre && smoothing > 0 ? centre : undefined, smoothing);
      let added = 0;
      let complete = false;
      for (const limit of NODE_LIMITS) {
        if (added > 0 || complete || budget.over) break;
        ({ added, complete } = this.price(solution, prices, lasting, limit, whole, budget));
      }
      if (added === 0) {
        if (centre === undefined || smoothing === 0) return { solution, finished: complete };
        smoothing = smoothing > 0.3 ? 0.3 : 0;
      }
      await budget.breathe();
    }
    return { solution, finished: false };
  }

  /** Adds the columns that these prices show to be worth it; keeps the bound they prove. */
  private price(solution: MasterSolution, prices: Float64Array, left: Int32Array, nodeLimit: number, whole: boolean, budget: Budget): { added: number; complete: boolean } {
    const { classes } = this.instance;
    const binValue = new Float64Array(classes.length);
    let added = 0;
    let complete = true;
    for (const pricer of this.pricers) {
      const c = pricer.classIndex;
      const price = classes[c]!.cost - solution.classPrices[c]!;
      const threshold = Math.floor(price * this.scale);
      const before = pricer.nodes;
      const offers = pricer.greedyContents(prices, left, threshold * (1 + REDUCED_COST_NOISE)).slice(0, 3 * COLUMNS_PER_ITERATION).map((offer) => offer.entries);
      const long = nodeLimit > NODE_LIMITS[0]!;
      const found = pricer.search(prices, left, threshold, nodeLimit, long ? COLUMNS_PER_LONG_SEARCH : 0);
      offers.unshift(...found.contents.reverse());
      complete &&= found.complete;
      binValue[c] = found.bound;
      added += this.addImproving(solution, c, offers, long ? COLUMNS_PER_LONG_SEARCH : COLUMNS_PER_ITERATION);
      budget.spend((pricer.nodes - before) / 20);
    }
    if (whole) this.keepBound(prices, binValue);
    return { added, complete };
  }

  private keepBound(prices: Float64Array, binValue: Float64Array): void {
    const bound = dualBound(this.instance, this.types, prices, binValue, this.scale);
    const strength = this.strength(prices, binValue);
    if (strength > this.bestStrength) {
      this.bestStrength = strength;
      this.best = { bound: this.best && this.best.bound.cost > bound.cost ? this.best.bound : bound, prices, binValue };
    }
  }

  /** The bound of the best prices before rounding, in bins of the cheapest class. */
  bestStrength = -1;

  /** The unrounded bound up to a factor, to choose the stability centre by. */
  private strength(prices: Float64Array, binValue: Float64Array): number {
    let total = 0;
    for (let t = 0; t < this.types.count; t++) total += prices[t]! * this.types.demand[t]!;
    const excess = this.pricers.reduce((most, { classIndex: c }) => Math.max(most, binValue[c]! / Math.max(1e-9, this.instance.classes[c]!.cost * this.scale)), 1e-9);
    return total / excess / this.scale;
  }

  private addImproving(solution: MasterSolution, c: number, offers: readonly Entries[], most: number): number {
    let added = 0;
    for (const entries of offers) {
      if (added >= most) break;
      const pattern: Pattern = makePattern(this.instance, this.types, c, entries);
      let worth = 0;
      pattern.types.forEach((t, x) => (worth += solution.prices[t]! * pattern.counts[x]!));
      const price = pattern.cost - solution.classPrices[c]!;
      if (worth > price + REDUCED_COST_NOISE * Math.max(1e-3, pattern.cost) && this.master.add(pattern)) added++;
    }
    return added;
  }

  private integerPrices(solution: MasterSolution, centre: Float64Array | undefined, smoothing: number): Float64Array {
    return solution.prices.map((price, t) => Math.round(centre ? smoothing * centre[t]! + (1 - smoothing) * price * this.scale : price * this.scale));
  }

  /** The relaxation's value as a cost a plan can have. */
  roundedUp(objective: number): number {
    return roundUpCost(this.instance, objective - 1e-7 * Math.max(1, objective));
  }
}
