import type { Content, CustomTableLayout, Size, Style, TableCell } from 'pdfmake';
import { COLOURS } from '../../charts/colours.js';
import { inline, SIZES } from './text.js';

/** Hairlines between rows, a firmer one under the head, none at the sides. */
export const RULED: CustomTableLayout = {
  hLineWidth: (row, node) => (row === 0 || row === node.table.body.length ? 0 : 0.6),
  hLineColor: (row, node) => (row <= (node.table.headerRows ?? 0) ? COLOURS.line2 : COLOURS.line),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: (column, node) => (column === (node.table.body[0]?.length ?? 0) - 1 ? 0 : 5),
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

export interface Column {
  readonly head: string;
  readonly width: Size;
  readonly right?: boolean;
}

/** A table whose head repeats on every page and whose rows are never split. */
export function table(columns: readonly Column[], rows: readonly TableCell[][], style: Style = {}): Content {
  return {
    table: {
      headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 2, widths: columns.map(({ width }) => width),
      body: [columns.map(headCell), ...rows],
    },
    layout: RULED, fontSize: SIZES.table, ...style,
  };
}

const headCell = ({ head, right }: Column): TableCell =>
  ({ text: inline(head), fontSize: SIZES.note, color: COLOURS.ink3, alignment: right === true ? 'right' : 'left', verticalAlignment: 'bottom' });

/** A row that names the group of those below it. */
export function groupRow(label: string, columns: number): TableCell[] {
  const first: TableCell = { text: inline(label), bold: true, colSpan: columns, margin: [0, 5, 0, 0] };
  return [first, ...Array.from({ length: columns - 1 }, (): TableCell => ({}))];
}
