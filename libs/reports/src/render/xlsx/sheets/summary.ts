import type { ChangeRow, Report } from '../../../report.js';
import type { Measure } from '../../../wording/measures.js';
import { dateWords } from '../../../wording/words.js';
import { liveWhereTrue, plain, type Cell, type Column, type Sheet } from '../cell.js';
import type { Look } from '../looks.js';
import { changeCells } from './change-cells.js';
import type { YearSheet } from './cost-by-year.js';
import type { Links, Side } from './links.js';

const COLUMNS: readonly Column[] = [
  { head: 'Figure', width: 40 }, { head: 'Unit', width: 10 }, { head: 'Before', width: 13, look: 'whole' }, { head: 'After', width: 13, look: 'whole' },
  { head: 'Change', width: 13, look: 'difference' }, { head: 'Change, %', width: 10, look: 'change' }, { head: 'Change, low, %', width: 10, look: 'change' },
  { head: 'Change, high, %', width: 10, look: 'change' }, { head: 'Origin', width: 11 }, { head: 'Published change, %', width: 10, look: 'change' },
  { head: 'Published by', width: 34 }, { head: 'To know', width: 70 },
];

/** Base units: nothing is scaled, so that figures of different sheets add up. */
const UNITS: { readonly [M in Exclude<Measure, 'money'>]: string } = {
  count: '', rackUnits: 'U', powerKw: 'kW', energyKwh: 'kWh', carbonKg: 'kg CO2e', minutes: 'min', hours: 'h',
};
const FINE: readonly Measure[] = ['powerKw', 'hours'];

/** Every figure before and after; those worked out on another sheet point there. */
export function summarySheet(report: Report, links: Links, years: YearSheet): Sheet {
  const intro = introOf(report);
  const first = intro.length + 2;
  const rows = report.ledger.map((row, index) => figureRow(row, first + index, report, links));
  const { payback } = years;
  const even: readonly Cell[] = [plain('Even after'), plain('months'), plain(null), { value: payback.value, formula: payback.at, look: 'tenth' }];
  return { name: 'Summary', intro, columns: COLUMNS, rows: years.sheet.rows.length === 0 || payback.value === '' ? rows : [...rows, even] };
}

function introOf({ finding, recommendation, title, date, years, identity }: Report): readonly string[] {
  const [whose, plan] = [`${title}, ${dateWords(date)}. Cost over ${years} years. Ranges hold in 8 cases of 10.`, `Plan ${identity.sha256.slice(0, 12)}, seed ${identity.seed}. ${identity.checked}`];
  return [finding, recommendation, whose, plan];
}

function figureRow(row: ChangeRow, at: number, report: Report, links: Links): readonly Cell[] {
  const [look, difference]: readonly [Look, Look] = FINE.includes(row.measure) ? ['hundredth', 'differenceFine'] : ['whole', 'difference'];
  const [change, ratio] = changeCells(row, at, ['C', 'D']);
  return [
    plain(row.label), plain(row.measure === 'money' ? report.style.currency : UNITS[row.measure]),
    { ...linked(row, 'before', links), look }, { ...linked(row, 'after', links), look }, { ...change, look: difference }, ratio,
    plain(row.range?.low), plain(row.range?.high), plain(row.before === null && row.after === null ? 'not modelled' : row.origin), ...remarks(row),
  ];
}

const remarks = ({ published, note }: ChangeRow): readonly Cell[] =>
  [plain(published?.changeRatio), plain(published?.source), plain([published?.difference, note].filter(Boolean).join(' ') || null)];

function linked(row: ChangeRow, side: Side, links: Links): Cell {
  const ref = links[row.key]?.[side];
  return ref === undefined ? plain(row[side]) : liveWhereTrue(ref.at, ref.value, row[side]);
}
