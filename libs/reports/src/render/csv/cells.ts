import Papa from 'papaparse';

/** A cell: text is made inert, a number is written plainly, null is an empty cell. */
export type Cell = string | number | null;

/** Starts a formula in Excel, LibreOffice or Sheets, also after white space and in full width. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const GENUINE_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Text a spreadsheet would run gets a leading apostrophe; genuine numbers stay numbers. */
export function inert(text: string): string {
  return FORMULA_START.test(text) && !GENUINE_NUMBER.test(text) ? `'${text}` : text;
}

/** Twelve significant figures: what a double holds, without 0.30000000000000004. */
const plain = (value: number): string => String(Number(value.toPrecision(12)));

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? plain(cell) : inert(cell);
}

/** CSV as spreadsheets open it without asking: UTF-8 with BOM, commas, CRLF, decimal points. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => row.map(written));
  return `\uFEFF${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n' })}\r\n`;
}
