import type { FigureKey } from '@stowage/domain';
import { drawQuantities, type DrawInput, type Quantity } from './draws.js';
import { FIGURE_FORMULAS, type FigureFormula } from './figure-formulas.js';
import { valueOf } from './figures-of.js';
import { ratioOf, type Pair } from './moved-pairs.js';

/** Cases of one figure: in both estates, and of its change. */
export interface FigureCases {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly change: readonly number[];
}

/** after / before - 1 of one figure; null where before is zero or unknown. */
export const pairRatio = (formula: FigureFormula, pair: Pair): number | null => ratioOf(valueOf(formula, pair.before), valueOf(formula, pair.after));

/** Cases of every figure that has a range, and of other quantities, all from the same draws. */
export interface AllCases {
  readonly figures: ReadonlyMap<FigureKey, FigureCases>;
  readonly casesOf: (quantity: Quantity) => readonly number[];
}

/** Draws every figure that has a range and the other quantities. */
export function drawAll(input: DrawInput, others: readonly Quantity[]): AllCases {
  const formulas = FIGURE_FORMULAS.filter((formula) => !formula.exact);
  const quantities = formulas.flatMap((formula): Quantity[] => [
    ({ before }) => valueOf(formula, before), ({ after }) => valueOf(formula, after), (pair) => pairRatio(formula, pair),
  ]);
  const cases = drawQuantities(input, [...quantities, ...others]);
  const byQuantity = new Map(others.map((quantity, index) => [quantity, cases[quantities.length + index] ?? []] as const));
  return {
    figures: new Map(formulas.map((formula, index) => [formula.key, { before: cases[3 * index] ?? [], after: cases[3 * index + 1] ?? [], change: cases[3 * index + 2] ?? [] }] as const)),
    casesOf: (quantity) => byQuantity.get(quantity) ?? [],
  };
}
