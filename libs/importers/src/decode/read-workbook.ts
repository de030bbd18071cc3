import readXlsxFile from 'read-excel-file/universal';
import type { Cell, Grid, GridRow } from '../table/grid.js';
import { checkZip } from './check-zip.js';
import { Refusal } from './refusal.js';

/**
 * Sheets of an .xlsx workbook, formulas by their stored results, dates as Date in the workbook's own local time.
 * The reader takes entries from the same central directory the check went through.
 * @throws Refusal
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Grid[]> {
  await checkZip(bytes);
  // A Buffer may be a window into a pool, so its own bytes are copied out.
  const sheets = await readXlsxFile(new Uint8Array(bytes).buffer).catch((error: unknown) => {
    const detail = error instanceof Error ? ` (${error.message})` : '';
    throw new Refusal('workbook-damaged', `The workbook can't be read${detail}.`, 'Maybe open it in a spreadsheet program and save it again.');
  });
  return sheets.map(({ sheet, data }): Grid => ({ file, sheet, rows: rowsOf(data) }));
}

function rowsOf(data: readonly (readonly unknown[])[]): GridRow[] {
  const rows: GridRow[] = [];
  data.forEach((values, index) => {
    const cells = values.map(asCell);
    if (cells.some((cell) => cell !== null)) rows.push({ row: index + 1, cells });
  });
  return rows;
}

function asCell(value: unknown): Cell {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  // Serial dates are fractions of a day: 08:00 comes as 07:59:59.999.
  if (value instanceof Date) return new Date(Math.round(value.valueOf() / 1000) * 1000);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
