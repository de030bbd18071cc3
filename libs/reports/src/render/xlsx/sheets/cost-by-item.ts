import type { FigureKey, PlanDocument } from '@stowage/domain';
import { COST_ITEMS } from '../../../build-report/cost.js';
import type { ChangeRow, Report } from '../../../report.js';
import { EMPTY, liveWhereTrue, plain, refAt, type Cell, type Column, type Ref, type Sheet } from '../cell.js';
import { changeCells } from './change-cells.js';
import type { YearSheet } from './cost-by-year.js';
import { figureOf, type Links, type Side } from './links.js';

export const BY_ITEM = 'Cost by item';

const columnsFor = (currency: string): readonly Column[] => [
  { head: 'Item', width: 30 }, { head: `Today, ${currency}`, width: 14, look: 'whole' }, { head: `The plan, ${currency}`, width: 14, look: 'whole' },
  { head: `Difference, ${currency}`, width: 14, look: 'difference' }, { head: 'Change, %', width: 10, look: 'change' },
  ...['Today', 'The plan'].flatMap((side) => ['low', 'high'].map((end): Column => ({ head: `${side}, ${end}, ${currency}`, width: 14, look: 'whole' }))),
];

const FIRST = 2;

/** Every item of cost over the years of the report, their sum, the cost of a year, and a check against the sheet by year. */
export function costByItemSheet(document: PlanDocument, report: Report, years: YearSheet): { readonly sheet: Sheet; readonly links: Links } {
  const items = COST_ITEMS.flatMap((key) => report.ledger.filter((row) => row.key === key));
  const total = FIRST + items.length;
  const rows = items.map((row, index) => itemRow(document, row, FIRST + index, years));
  const pick = (key: FigureKey): ChangeRow | undefined => report.ledger.find((row) => row.key === key);
  const sums = sumRows(document, { items, total, years }, [pick('totalCost'), pick('costPerYear')]);
  const keyed = [...items.map(({ key }, index) => [key, FIRST + index] as const), ['totalCost', total] as const, ['costPerYear', total + 1] as const];
  const link = (key: FigureKey, letter: string, side: Side, row: number): { readonly [S in Side]?: Ref } => {
    const value = pick(key)?.[side] ?? null;
    return value === null ? {} : { [side]: { at: refAt(BY_ITEM, letter, row), value } };
  };
  return {
    sheet: { name: BY_ITEM, columns: columnsFor(report.style.currency), rows: [...rows, ...sums] },
    links: Object.fromEntries(keyed.map(([key, row]) => [key, { ...link(key, 'B', 'before', row), ...link(key, 'C', 'after', row) }])),
  };
}

function itemRow(document: PlanDocument, row: ChangeRow, at: number, years: YearSheet): readonly Cell[] {
  const amount = (side: Side): Cell => (row.key === 'energyCost' ? liveWhereTrue(years.energy[side].at, years.energy[side].value, row[side]) : plain(row[side]));
  return [plain(row.label), amount('before'), amount('after'), ...changeCells(row, at, ['B', 'C']), ...ends(document, row.key)];
}

/** Low and high of both sides in 8 cases of 10; empty where exact. */
const ends = ({ assessment }: PlanDocument, key: FigureKey): readonly Cell[] =>
  [assessment.before, assessment.after].flatMap((estate) => [plain(figureOf(estate, key)?.low), plain(figureOf(estate, key)?.high)]);

interface Sums {
  readonly items: readonly ChangeRow[];
  readonly total: number;
  readonly years: YearSheet;
}

function sumRows(document: PlanDocument, { items, total, years }: Sums, [all, perYear]: readonly (ChangeRow | undefined)[]): readonly (readonly Cell[])[] {
  if (all === undefined || items.length === 0) return [];
  const { years: count } = document.assessment;
  const added = (side: Side, letter: string): Cell =>
    liveWhereTrue(`SUM(${letter}${FIRST}:${letter}${total - 1})`, items.reduce((sum, row) => sum + (row[side] ?? 0), 0), all[side]);
  const shared = (side: Side, letter: string): Cell => (perYear === undefined ? EMPTY : liveWhereTrue(`${letter}${total}/${count}`, (all[side] ?? 0) / count, perYear[side]));
  const rest = (side: Side, letter: string): Cell =>
    (all[side] === null ? EMPTY : { value: Math.round(all[side] - years.total[side].value), formula: `ROUND(${letter}${total}-${years.total[side].at},0)` });
  return [
    [plain(`${all.label}`), added('before', 'B'), added('after', 'C'), ...changeCells(all, total, ['B', 'C']), ...ends(document, 'totalCost')].map((cell) => ({ ...cell, bold: true })),
    ...(perYear === undefined ? [] : [[plain(perYear.label), shared('before', 'B'), shared('after', 'C'), ...changeCells(perYear, total + 1, ['B', 'C']), ...ends(document, 'costPerYear')]]),
    ...(years.sheet.rows.length === 0 ? [] : [[plain('Check: less the sum by year'), rest('before', 'B'), rest('after', 'C')]]),
  ];
}
