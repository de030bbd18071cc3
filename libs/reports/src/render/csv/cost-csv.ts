import type { FigureKey, PlanDocument } from '@stowage/domain';
import { COST_ITEMS } from '../../build-report/cost.js';
import { csv, type Cell } from './cells.js';
import { COMPARISON_COLUMNS, exactCells, figureCells, labelOf } from './comparison.js';

/** Stable: columns are only ever added at the end. Meaning of each in docs/report.md. */
export const COST_COLUMNS = ['kind', 'key', 'label', 'year', 'currency', ...COMPARISON_COLUMNS] as const;

/** Cost by item over the years, the totals, and the money spent by the end of each year. */
export function costCsv(document: PlanDocument): string {
  const { currency, cashByYear } = document.assessment;
  const figure = (kind: string, key: FigureKey): Cell[] => [kind, key, labelOf(key), null, currency, ...figureCells(document, key)];
  return csv(COST_COLUMNS, [
    ...COST_ITEMS.map((key) => figure('item', key)),
    figure('total', 'totalCost'),
    figure('per-year', 'costPerYear'),
    ...cashByYear.map(({ year, before, after }) => ['cumulative', 'cash', 'Money spent by the end of the year', year, currency, ...exactCells(before, after)]),
  ]);
}
