import type { CostBound } from '../bounds/cost-bound.js';
import { roundUpCost } from '../bounds/round-up-cost.js';
import type { Instance } from '../instance/instance.js';
import type { UnitTypes } from './unit-types.js';

/**
 * The Lagrangian (Farley) bound of integer prices: scaled so that no bin of an unbounded class holds items
 * worth more than it costs, the items' total price is what any plan must pay; bounded classes may be worth
 * more, for as many bins as there are. Prices need not be optimal: any prices >= 0 give a valid bound.
 * @param prices integer price per type
 * @param binValue per class the greatest price total (less group costs) a bin can hold, or more
 * @param scale price units per unit of cost
 */
export function dualBound(instance: Instance, types: UnitTypes, prices: Float64Array, binValue: Float64Array, scale: number): CostBound {
  const { classes, rules } = instance;
  let total = 0;
  for (let t = 0; t < types.count; t++) total += prices[t]! * types.demand[t]!;
  const most = binValue.reduce((a, b) => Math.max(a, b), 0);
  const bins = most > 0 ? Math.ceil(total / most) : 0;
  const only = classes.length === 1 && classes[0]!.count === Infinity && !rules.hasOpenCosts ? classes[0] : undefined;
  if (only) return { cost: bins * only.cost, bins, method: 'column generation' };
  const factors = classes.map(({ cost, count }, c) => ({ bounded: count < Infinity, factor: binValue[c]! > 0 ? (cost * scale) / binValue[c]! : Infinity }));
  const cap = rules.hasOpenCosts ? 1 : Infinity;
  const unbounded = factors.filter(({ bounded }) => !bounded).reduce((least, { factor }) => Math.min(least, factor), cap);
  const all = factors.reduce((least, { factor }) => Math.min(least, factor), cap);
  let cost = 0;
  for (const factor of [unbounded, all, Math.min(1, unbounded)]) {
    if (factor === Infinity) continue;
    const over = classes.reduce((sum, binClass, c) => {
      const loss = binClass.cost - (factor * binValue[c]!) / scale;
      return binClass.count < Infinity && loss < 0 ? sum + binClass.count * loss : sum;
    }, 0);
    cost = Math.max(cost, (factor * total) / scale + over);
  }
  return { cost: roundUpCost(instance, cost), bins: rules.hasOpenCosts ? 0 : bins, method: 'column generation' };
}
