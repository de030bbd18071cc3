import type { ChartTable } from './chart-table';

/** Quotes what needs it and makes cells that a spreadsheet would run as a formula inert. */
export function csvText({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export function downloadCsv(file: string, table: ChartTable): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', csvText(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
}
