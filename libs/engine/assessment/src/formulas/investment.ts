import { discountedPaybackYears, internalRateOfReturn, netPresentValue, paybackYears } from '@stowage/models';
import type { Pair } from '../figures/moved-pairs.js';
import { sumOf, type ByYear } from './purchases.js';
import { COST_PARTS, costByYear } from './total-cost.js';

/** Parts of the cost that are not cash unless space is let or posts change. */
const RELEASED = ['spaceCost', 'staffCost'] as const;

const less = (before: ByYear, after: ByYear): ByYear => before.map((cost, year) => cost - (after[year] ?? 0));

/** Saved by year, start first; negative where the plan costs more. */
const savedByYear = ({ before, after }: Pair): ByYear => less(before.use(costByYear), after.use(costByYear));

/** Space and administration saved by year. */
function releasedByYear({ before, after }: Pair): ByYear {
  const parts = RELEASED.map((part) => less(before.use(COST_PARTS[part]), after.use(COST_PARTS[part])));
  return before.use(costByYear).map((_, year) => parts.reduce((sum, part) => sum + (part[year] ?? 0), 0));
}

const cashByYear = (pair: Pair): ByYear => less(savedByYear(pair), releasedByYear(pair));

const rate = ({ before }: Pair): number => before.value('cost.discountRatio');

const months = (years: number | null): number | null => (years === null ? null : years * 12);

export const investmentValue = (pair: Pair): number => netPresentValue(rate(pair), savedByYear(pair));

export const cashInvestmentValue = (pair: Pair): number => netPresentValue(rate(pair), cashByYear(pair));

/** The rate at which the plan is worth nothing; null without a first payment, since then there is nothing to earn a rate on. */
export function rateOfReturn(pair: Pair): number | null {
  const saved = savedByYear(pair);
  return (saved[0] ?? 0) < 0 ? internalRateOfReturn(saved) : null;
}

export const investmentPaybackMonths = (pair: Pair): number | null => months(paybackYears(savedByYear(pair)));

export const discountedPaybackMonths = (pair: Pair): number | null => months(discountedPaybackYears(rate(pair), savedByYear(pair)));

export const cashSaved = (pair: Pair): number => sumOf(cashByYear(pair));

export const capacityReleased = (pair: Pair): number => sumOf(releasedByYear(pair));
