import type { IssueLog } from '../../issue-log.js';
import type { Header } from '../../table/match-columns.js';
import type { Field } from './columns.js';

/**
 * A column of plain numbers with a decimal point. What is no number from 0 on is NaN and in the log, except for empty
 * cells. Column by column, because traces have millions of cells.
 */
export function readColumn({ grid, at, columns }: Header<Field>, field: Field, log: IssueLog): Float64Array {
  const column = columns.get(field);
  if (column === undefined) throw new Error(`a Bitbrains trace without the column ${field}`);
  const values = new Float64Array(grid.rows.length - at - 1).fill(Number.NaN);
  for (let index = 0; index < values.length; index += 1) {
    const row = grid.rows[at + 1 + index];
    const cell = row?.cells[column.index];
    if (row === undefined || cell === null || cell === undefined) continue;
    const number = Number(cell);
    if (number >= 0 && number < Infinity) values[index] = number;
    else {
      log.add({ severity: 'error', code: 'not-a-number', message: 'This is not a number from 0 on; it was read as a gap.', maybe: 'Maybe the line was cut off.' },
        { sheet: grid.sheet, row: row.row, column: column.header, value: String(cell) });
    }
  }
  return values;
}
