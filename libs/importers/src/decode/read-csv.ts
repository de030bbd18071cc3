import Papa from 'papaparse';
import type { IssueLog } from '../issue-log.js';
import type { Cell, Grid, GridRow } from '../table/grid.js';
import { chooseDelimiter } from './choose-delimiter.js';

/** A delimiter guess needs no more than the head of the file. */
const HEAD_CHARACTERS = 200_000;
/** Performance logs have a column for each process; a spreadsheet has no more than this. */
const MOST_COLUMNS = 16_384;

/**
 * Rows of a delimited text. A `sep=` line names the separator (Excel), a `#TYPE` line is left out (PowerShell); row
 * numbers count records as a spreadsheet does, with the lines left out counted too.
 */
export function readCsv(text: string, log: IssueLog): Grid {
  const named = /^\uFEFF?"?sep=(.|\\t)"?\r?\n/i.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const delimiter = named === null ? chooseDelimiter(body.slice(0, HEAD_CHARACTERS)) : separatorOf(named[1]);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const firstRow = named === null ? 1 : 2;
  const rows: GridRow[] = [];
  data.forEach((fields, index) => {
    if (fields[0]?.startsWith('#TYPE ') === true) return;
    if (fields.length > MOST_COLUMNS) fields.length = MOST_COLUMNS;
    if (trimInPlace(fields)) rows.push({ row: index + firstRow, cells: fields });
  });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken !== undefined) {
    log.add({
      severity: 'warning', code: 'quotes-not-closed', message: 'A quoted cell is not closed, so the rows after it may be read as part of it.',
      maybe: 'Maybe a double quote inside a cell should be written twice.',
    }, { row: (broken.row ?? 0) + firstRow });
  }
  return { file: log.file, rows, delimiter };
}

function separatorOf(named: string | undefined): string {
  return named === '\\t' ? '\t' : (named ?? ',');
}

/** In place, because traces have millions of cells. @returns false for a blank row */
function trimInPlace(fields: Cell[]): boolean {
  let filled = false;
  for (let at = 0; at < fields.length; at += 1) {
    const trimmed = String(fields[at]).trim();
    fields[at] = trimmed === '' ? null : trimmed;
    filled ||= trimmed !== '';
  }
  return filled;
}
