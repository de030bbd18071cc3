import type { Content, CustomTableLayout, Style, TableCell } from 'pdfmake';
import { COLOURS } from '../../charts/colours.js';
import type { ContentText } from 'pdfmake/interfaces.js';
import { CONTENT_WIDTH } from './page.js';
import { inline, SIZES } from './text.js';

/** Space at either side of a cell but the outer ones. */
const PADDING = 4;

/** Hairlines between rows, a firmer one under the head, none at the sides. */
export const RULED: CustomTableLayout = {
  hLineWidth: (row, node) => (row === 0 || row === node.table.body.length || row < (node.table.headerRows ?? 0) ? 0 : 0.6),
  hLineColor: (row, node) => (row <= (node.table.headerRows ?? 0) ? COLOURS.line2 : COLOURS.line),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : PADDING),
  paddingRight: (column, node) => (column === (node.table.body[0]?.length ?? 0) - 1 ? 0 : PADDING),
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

export interface Column {
  readonly head: string;
  /** Points; `rest` shares what the others leave. */
  readonly width: number | 'rest';
  readonly right?: boolean;
}

/** A table whose head repeats on every page and whose rows are never split. A title is part of the head, so it never stands alone. */
export function table(columns: readonly Column[], rows: readonly TableCell[][], { title, ...style }: Style & { readonly title?: string } = {}): Content {
  const heads = [...(title === undefined ? [] : [titleRow(title, columns.length)]), columns.map(headCell)];
  return {
    table: { headerRows: heads.length, dontBreakRows: true, keepWithHeaderRows: 2, widths: widthsOf(columns), body: [...heads, ...rows] },
    layout: RULED, fontSize: SIZES.table, ...(title === undefined ? {} : { margin: [0, 10, 0, 0] }), ...style,
  };
}

const titleRow = (title: string, columns: number): TableCell[] => spanning({ text: inline(title), fontSize: SIZES.heading, bold: true }, columns);

/** One cell over all columns. */
function spanning(cell: ContentText, columns: number): TableCell[] {
  return [{ ...cell, colSpan: columns }, ...Array.from({ length: columns - 1 }, (): TableCell => ({}))];
}

/**
 * Every width in points. pdfmake widens a `*` column for a long word and so runs off the page; a fixed one breaks the word.
 */
export function widthsOf(columns: readonly Column[]): number[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  const sharing = columns.filter(({ width }) => width === 'rest').length;
  const share = (CONTENT_WIDTH - fixed - 2 * PADDING * (columns.length - 1)) / Math.max(1, sharing);
  if (share < 48) throw new Error(`the columns ${columns.map(({ head }) => head).join(', ')} leave only ${share} points for the rest`);
  return columns.map(({ width }) => (width === 'rest' ? share : width));
}

const headCell = ({ head, right }: Column): TableCell =>
  ({ text: inline(head), fontSize: SIZES.note, color: COLOURS.ink3, alignment: right === true ? 'right' : 'left', verticalAlignment: 'bottom' });

/** A row that names the group of those below it. */
export function groupRow(label: string, columns: number): TableCell[] {
  return spanning({ text: inline(label), bold: true, margin: [0, 5, 0, 0] }, columns);
}
