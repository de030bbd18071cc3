import type { Assumption } from '@stowage/domain';
import type { AssumptionBook } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';

/** Rows of one assumption that the estate uses: its sites' own rows, and the estate's unless every site has its own. */
export function rowsOf(key: string, { book, facts }: Calculation): readonly Assumption[] {
  const sites = new Set(facts.machines.map((machine) => machine.siteId));
  const rows = book.rows.filter((row) => row.key === key && (row.siteId === undefined || sites.has(row.siteId)));
  const own = rows.filter((row) => row.siteId !== undefined);
  return sites.size > 0 && own.length >= sites.size ? own : rows;
}

/** How an assumption reads. */
export const labelOf = (key: string, book: AssumptionBook): string => book.rows.find((row) => row.key === key)?.label ?? key;

/** All rows, without those that every site of both estates replaces by its own; what the user changed stays. */
export function rowsInUse(before: Calculation, after: Calculation): readonly Assumption[] {
  const shown = new Set([before, after].flatMap((calculation) => calculation.book.rows.flatMap((row) => rowsOf(row.key, calculation))));
  return before.book.rows.filter((row) => row.changed === true || shown.has(row));
}
