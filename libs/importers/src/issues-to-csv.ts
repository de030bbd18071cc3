import type { Issue } from '@stowage/domain';

const HEADER = ['file', 'sheet', 'row', 'column', 'value', 'severity', 'reason', 'maybe'];
/** Characters a spreadsheet program takes for the start of a formula, full-width twins included. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;
const PLAIN_NUMBER = /^-\d+([.,]\d+)?$/;

/**
 * Issues as csv for a spreadsheet program: every cell quoted, a byte order mark for Excel, CRLF, and cells that look like
 * formulas made inert by an apostrophe.
 */
export function issuesToCsv(issues: readonly Issue[]): string {
  const rows = issues.map(({ file, sheet, row, column, value, severity, message, maybe }) => [
    file, sheet, row === undefined ? undefined : String(row), column, value, severity, message, maybe,
  ]);
  return `\uFEFF${[HEADER, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text = ''): string {
  const inert = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
