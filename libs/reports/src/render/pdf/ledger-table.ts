import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../charts/colours.js';
import { intervalBar } from '../../charts/interval-bar.js';
import type { ChangeRow, Report } from '../../report.js';
import { changeText } from '../../wording/change-text.js';
import { changePercent, NO_BREAK_SPACE } from '../../wording/numbers.js';
import { axisEndOf, VERDICT_COLOURS } from '../change-looks.js';
import { groupRow, table, type Column } from './table.js';
import { number, text } from './text.js';

const BAR_WIDTH = 68;
const BAR_HEIGHT = 11;
const COLUMNS = 8;

export interface LedgerGroup {
  /** Stands above the rows; absent = none. */
  readonly label?: string;
  readonly rows: readonly ChangeRow[];
}

/** Before, after, change and its range on one shared axis. */
export function ledgerTable(groups: readonly LedgerGroup[], report: Report, axisEnd = axisEndOf(groups.flatMap(({ rows }) => rows))): Content {
  const body = groups.flatMap(({ label, rows }) => [
    ...(label === undefined ? [] : [groupRow(label, COLUMNS)]), ...rows.map((row) => ledgerRow(row, report, axisEnd)),
  ]);
  return table(columns(axisEnd, report.style.locale), body);
}

const columns = (axisEnd: number, locale: string): readonly Column[] => [
  { head: 'Figure', width: 'rest' }, { head: 'Before', width: 45, right: true }, { head: 'After', width: 45, right: true }, { head: 'Unit', width: 34 },
  { head: 'Change', width: 40, right: true }, { head: `−100 to ${axisEnd === 0 ? `0${NO_BREAK_SPACE}%` : changePercent(axisEnd, locale)}`, width: BAR_WIDTH },
  { head: 'Range', width: 66, right: true }, { head: 'Published', width: 40, right: true },
];

function ledgerRow(row: ChangeRow, { style }: Report, axisEnd: number): TableCell[] {
  const shown = changeText(row, style);
  const quiet = { color: COLOURS.ink2 };
  return [
    text(row.label), number(shown.before, { color: COLOURS.beforeInk }), number(shown.after, { bold: true }), text(shown.unit, quiet),
    number(shown.change, { bold: true, color: VERDICT_COLOURS[shown.verdict] }), { svg: barOf(row, BAR_WIDTH, BAR_HEIGHT, axisEnd) },
    number(shown.range, quiet), number(shown.published, quiet),
  ];
}

/** The change of one figure as a bar; published results get their dotted line. */
export function barOf({ changeRatio, range, published }: ChangeRow, width: number, height: number, axisEnd: number): string {
  return intervalBar(width, height, {
    changeRatio, axisEnd, ...(range === undefined ? {} : { range }), ...(published?.changeRatio === undefined ? {} : { publishedRatio: published.changeRatio }),
  });
}
