import type { Estimate } from '@stowage/domain';
import { DRAWS, rangeAround, type Quantity } from '../figures/draws.js';
import type { Pair } from '../figures/moved-pairs.js';

/** One estimate: how it is worked out, in numbers and in words. */
export interface EstimateFormula {
  readonly unit: string;
  readonly words: string;
  readonly quantity: Quantity;
}

/** The cases of a quantity. */
export type CasesOf = (quantity: Quantity) => readonly number[];

/** The estimate of one formula with its range over the cases. */
export function estimateOf({ unit, words, quantity }: EstimateFormula, base: Pair, casesOf: CasesOf): Estimate {
  const value = quantity(base);
  const cases = casesOf(quantity);
  const some = cases.length < DRAWS ? { casesRatio: cases.length / DRAWS } : {};
  return { value, ...(value === null ? {} : rangeAround(value, cases)), ...some, unit, formula: words };
}
