import type { GridRow } from '../../table/grid.js';
import type { TableReader } from '../../table/table-reader.js';

/** Two columns of which the first must not be above the second; a swapped pair is exchanged and said. */
export function inOrder<F extends string>(reader: TableReader<F>, row: GridRow, lower: F, upper: F): [number | undefined, number | undefined] {
  const low = reader.quantity(row, lower);
  const high = reader.quantity(row, upper);
  if (low === undefined || high === undefined || low <= high) return [low, high];
  reader.report(row, lower, {
    severity: 'warning', code: 'low-above-high', message: 'This is more than the value it should be at most; the two were exchanged.',
    maybe: 'Maybe the two columns were swapped.',
  });
  return [high, low];
}
