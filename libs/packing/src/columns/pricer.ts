import type { Instance } from '../instance/instance.js';
import { BinContent } from './bin-content.js';
import { ContentLog, NODE_NOISE, type Entries } from './content-log.js';
import { FreeSearch } from './free-search.js';
import { buildPricingTable, fittingUnits, type PricingTable } from './pricing-table.js';
import { searchWithRules } from './ruled-search.js';
import type { UnitTypes } from './unit-types.js';

/** What a search for the most valuable bin content found. */
export interface PricingResult {
  /** Value of the best content found; equals the threshold when none is better. */
  readonly best: number;
  /** No content is worth more than this; equals `best` when the search was complete. */
  readonly bound: number;
  readonly complete: boolean;
  /** Contents worth more than the threshold, best last. */
  readonly contents: Entries[];
}

/** Contents kept of one search, where no more are wanted. */
const KEPT = 5;

/**
 * The pricing problem of column generation: the most valuable content of one bin of a class, a bounded
 * vector knapsack. Depth-first branch and bound over types by value per surrogate size; the bound is the
 * fractional (Dantzig) filling of the surrogate, a weighted sum of the dimensions whose weights are tuned
 * to the values at hand. Values are integers, so that what is proved is exact.
 */
export class Pricer {
  /** Nodes visited by all searches, for the budget. */
  nodes = 0;
  private readonly surrogate: Float64Array;

  /** @param openCostScale value units per unit of cost, to charge what groups cost to open in */
  constructor(private readonly instance: Instance, private readonly types: UnitTypes, readonly classIndex: number, private readonly openCostScale = 1) {
    this.surrogate = new Float64Array(instance.d).fill(1 / instance.d);
  }

  /**
   * Searches for contents worth more than `threshold`.
   * @param values integer value per type, >= 0
   * @param available most units of each type
   * @param nodeLimit nodes after which the search gives up; the bound then covers what it left out
   * @param wanted contents to gather before only better ones than the best count
   */
  search(values: Float64Array, available: Int32Array, threshold: number, nodeLimit: number, wanted: number): PricingResult {
    const table = this.table(values, available, false);
    const log = new ContentLog(threshold, nodeLimit, wanted);
    this.run(table, log);
    const best = log.greatest;
    const left = Math.min(table.rootBound, log.missed || table.rootBound);
    return { best, bound: log.complete ? best : Math.max(best, Math.floor(left + NODE_NOISE)), complete: log.complete, contents: log.contents.slice(-Math.max(wanted, KEPT)) };
  }

  /**
   * Every content worth at least `least`, units worth nothing included, each given to `collect` until it returns false.
   * @returns true when none was left out
   */
  enumerate(values: Float64Array, available: Int32Array, least: number, nodeLimit: number, collect: (entries: Entries) => boolean): boolean {
    const log = new ContentLog(least - 1, nodeLimit, 0, collect);
    this.run(this.table(values, available, true), log);
    return log.complete;
  }

  /** Greedy contents worth more than `threshold`, one starting from each type: many different columns at little cost. */
  greedyContents(values: Float64Array, available: Int32Array, threshold: number): { entries: Entries; value: number }[] {
    const table = this.table(values, available, false);
    const content = new BinContent(this.instance, this.types, table, this.openCostScale);
    const found: { entries: Entries; value: number }[] = [];
    for (let first = 0; first < table.order.length; first++) {
      let value = content.take(first, 1);
      if (value === -Infinity) continue;
      for (let q = 0; q < table.order.length; q++) {
        const more = Math.min(table.most[q]! - content.chosen[q]!, fittingUnits(table, q));
        if (more > 0) value += Math.max(0, content.take(q, more));
      }
      if (value > threshold) found.push({ entries: content.entries(), value });
      this.nodes += table.order.length;
      content.clear();
    }
    return found.sort((a, b) => b.value - a.value);
  }

  private table(values: Float64Array, available: Int32Array, withWorthless: boolean): PricingTable {
    const { instance, types, classIndex } = this;
    return buildPricingTable({ instance, types, classIndex, values, available, withWorthless }, this.surrogate);
  }

  private run(table: PricingTable, log: ContentLog): void {
    const { instance, types } = this;
    if (instance.rules.groupCount === 0) new FreeSearch(table, log).run();
    else searchWithRules(table, new BinContent(instance, types, table, this.openCostScale), log);
    this.nodes += log.nodes;
  }
}
