import type { Assessment } from '@stowage/domain';
import { paybackYears } from '@stowage/models';
import type { Pair } from './figures/moved-pairs.js';
import { costByYear } from './formulas/total-cost.js';

/** Money spent by the end of each year, both estates. */
export function cashByYear({ before, after }: Pair): Assessment['cashByYear'] {
  const spent = { before: 0, after: 0 };
  const later = after.use(costByYear);
  return before.use(costByYear).map((cost, year) => {
    spent.before += cost;
    spent.after += later[year] ?? 0;
    return { year, ...spent };
  });
}

/** Months until the plan has cost no more than going on as before; null = not within the years. */
export function paybackMonths({ before, after }: Pair): number | null {
  const later = after.use(costByYear);
  const years = paybackYears(before.use(costByYear).map((cost, year) => cost - (later[year] ?? 0)));
  return years === null ? null : years * 12;
}
