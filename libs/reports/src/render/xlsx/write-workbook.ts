import writeExcelFile, { type CellObject, type Sheet as Written } from 'write-excel-file/node';
import { fixedZip } from '../office/fixed-zip.js';
import { columnLetter, type Cell, type Column, type Sheet } from './cell.js';
import { LOOKS } from './looks.js';
import { rowHeight } from './row-height.js';
import { withResults, withTools } from './sheet-xml.js';
import { inertText } from './text-cell.js';

const FONT = { fontFamily: 'Arial', fontSize: 10 };
const INK = '#191B1D';
const INK_2 = '#51565A';
const HEAD: CellObject = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', backgroundColor: '#F3F3EF', bottomBorderColor: INK, bottomBorderStyle: 'thin' };
const INPUT_FILL = '#E0EEF1';
/** From this width on text wraps; narrower columns hold names, which do not. */
const WRAPS_FROM = 30;

/** The sheets as an XLSX file; the same sheets and date give the same bytes. `date` as `2026-11-22`. */
export async function writeWorkbook(sheets: readonly Sheet[], date: string): Promise<Uint8Array> {
  const bytes = await writeExcelFile(sheets.map(writtenSheet), FONT).toBuffer();
  return fixedZip(new Uint8Array(bytes), date, { rewrite: (path, xml) => finished(path, xml, sheets) });
}

function finished(path: string, xml: string, sheets: readonly Sheet[]): string {
  const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]) - 1];
  if (sheet !== undefined) return withTools(withResults(xml, results(sheet)), sheet);
  // A reader that recalculates gives the same; one that does not shows the values stored beside the formulas.
  return path === 'xl/workbook.xml' ? xml.replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>').replace('<definedNames/>', printTitles(sheets)) : xml;
}

export const headRow = ({ intro = [] }: Pick<Sheet, 'intro'>): number => intro.length + 1;

function writtenSheet(sheet: Sheet): Written<never> {
  const { name, intro = [], columns, rows } = sheet;
  return {
    sheet: name, orientation: 'landscape', showGridLines: false, stickyRowsCount: headRow(sheet), stickyColumnsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [...intro.map((line, index) => introCells(line, index, columns)), headCells(columns), ...rows.map((row) => writtenRow(row, columns))],
  };
}

/** A line over the whole width of the sheet; the first is its title. */
function introCells(line: string, index: number, columns: readonly Column[]): CellObject[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const look: CellObject = index === 0 ? { fontWeight: 'bold', fontSize: 14, height: 22 } : { textColor: INK_2, height: rowHeight([{ text: line, width }]) };
  return [{ value: line, type: String, ...look, wrap: true, alignVertical: 'top', columnSpan: columns.length }];
}

function headCells(columns: readonly Column[]): CellObject[] {
  const height = rowHeight(columns.map(({ head, width }) => ({ text: head, width })));
  return columns.map(({ head, look }, index): CellObject => ({ ...HEAD, value: head, type: String, height, ...sideOf(look, index) }));
}

const isNumeric = (look: Column['look']): boolean => look !== undefined;

/** Numbers stand right; text stands left, a little off the number before it. */
const sideOf = (look: Column['look'], index: number): CellObject => (isNumeric(look) ? { align: 'right' } : { align: 'left', ...(index === 0 ? {} : { indent: 1 }) });

function writtenRow(row: readonly Cell[], columns: readonly Column[]): (CellObject | null)[] {
  const texts = row.map(({ value }, index) => ({ text: wraps(columns[index]) && typeof value === 'string' ? value : '', width: columns[index]?.width ?? 1 }));
  const height = rowHeight(texts);
  return row.map((cell, index) => written(cell, columns[index], { height, ...(typeof cell.value === 'string' ? sideOf(undefined, index) : {}) }));
}

const wraps = (column: Column | undefined): boolean => (column?.width ?? 0) >= WRAPS_FROM;

function written(cell: Cell, column: Column | undefined, base: CellObject): CellObject | null {
  const style: CellObject = {
    ...base, alignVertical: 'top',
    ...(cell.bold === true ? { fontWeight: 'bold', topBorderColor: '#C8C7C0', topBorderStyle: 'thin' } : {}),
    ...(cell.input === true ? { backgroundColor: INPUT_FILL } : {}),
  };
  if (cell.value === null) return cell.bold === true ? { ...style, value: '', type: String } : null;
  const look = cell.look ?? column?.look;
  const format = look === undefined ? {} : { format: LOOKS[look] };
  if (cell.formula !== undefined) return { ...style, ...format, value: cell.formula, type: 'Formula', align: 'right' };
  if (typeof cell.value === 'number') return { ...style, ...format, value: cell.value, type: Number };
  return { ...style, ...inertText(cell.value), wrap: wraps(column) };
}

/** What the formulas of a sheet come to, by address. */
function results(sheet: Sheet): ReadonlyMap<string, string | number> {
  const first = headRow(sheet) + 1;
  return new Map(sheet.rows.flatMap((row, index) => row.flatMap(({ formula, value }, column) =>
    (formula === undefined || value === null ? [] : [[`${columnLetter(column)}${first + index}`, value] as const]))));
}

/** The head repeats on every printed page. */
function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.map((sheet, index) =>
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet.name}'!$${headRow(sheet)}:$${headRow(sheet)}</definedName>`);
  return `<definedNames>${names.join('')}</definedNames>`;
}
