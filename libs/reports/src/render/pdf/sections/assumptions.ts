import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import type { AssumptionRow, Report } from '../../../report.js';
import { asGiven, EN_DASH } from '../../../wording/numbers.js';
import { counted } from '../../../wording/words.js';
import { groupRow, table, type Column } from '../table.js';
import { number, text, unitText } from '../text.js';
import { section, type Opening } from './section.js';

const COLUMNS: readonly Column[] = [
  { head: 'No.', width: 16, right: true }, { head: 'Input', width: 'rest' }, { head: 'Value', width: 42, right: true }, { head: 'Low–high', width: 70, right: true },
  { head: 'Unit', width: 56 }, { head: 'Origin', width: 42 }, { head: 'Source', width: 128 }, { head: 'Year', width: 20, right: true },
];

const LEAD = 'Change one in the scenario and plan again; every figure that uses it changes with it.';

/** Every input that is not in the files, with its range and where it comes from. */
export function assumptionsSection({ assumptions, style }: Report, opening: Opening): Content[] {
  const changed = assumptions.filter((row) => row.changed);
  const kept = assumptions.filter((row) => !row.changed);
  const title = `The figures rest on ${counted(assumptions.length, 'input', style.locale)} beside the files`;
  const group = (label: string, rows: readonly AssumptionRow[]): TableCell[][] =>
    (rows.length === 0 ? [] : [groupRow(label, COLUMNS.length), ...rows.map((row) => assumptionRow(row, assumptions.indexOf(row) + 1, style.locale))]);
  return section({ id: 'assumptions', opening, title, lead: LEAD }, [
    table(COLUMNS, [...group('Set for this estate', changed), ...group('Defaults', kept)], { fontSize: 7.6 }),
  ]);
}

function assumptionRow(row: AssumptionRow, place: number, locale: string): TableCell[] {
  const range = row.low === row.high ? 'exact' : `${asGiven(row.low, locale)}${EN_DASH}${asGiven(row.high, locale)}`;
  return [
    number(String(place), { color: COLOURS.ink3 }), text(row.site === undefined ? row.label : `${row.label} (${row.site})`), number(asGiven(row.value, locale), { bold: true }), number(range), text(unitText(row.unit)),
    text(row.origin), text(row.source), number(String(row.year)),
  ];
}
