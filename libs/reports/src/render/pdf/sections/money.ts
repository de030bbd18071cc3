import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import type { ChangeRow, Report } from '../../../report.js';
import { changeText } from '../../../wording/change-text.js';
import { moneyNumber, moneyScale, moneyUnit, type MoneyScale } from '../../../wording/money.js';
import { MINUS } from '../../../wording/numbers.js';
import { VERDICT_COLOURS } from '../../change-looks.js';
import { table, type Column } from '../table.js';
import { number, text } from '../text.js';
import { section, type Opening } from './section.js';

const LEAD = 'Not discounted, without inflation unless an assumption says so. '
  + 'What is not cash, such as floor space in a building of your own, is in the list only where it is priced.';

/** Cost by item and by year, keep against plan. */
export function moneySection(report: Report, opening: Opening): Content[] {
  const { cost, style } = report;
  const scale = style.scale ?? moneyScale([...cost.items, ...(cost.total === null ? [] : [cost.total])].flatMap(({ before, after }) => [before, after]));
  const unit = moneyUnit(style, scale);
  return section({ id: 'cost', opening, title: cost.title, lead: LEAD }, [
    itemTable(report, scale, `By item, ${unit}`), yearTable(report, scale, `By year, ${unit}`),
  ]);
}

function itemTable({ cost, style }: Report, scale: MoneyScale, title: string): Content {
  const columns: readonly Column[] = [
    { head: 'Item', width: 'rest' }, { head: 'Keep as today', width: 80, right: true }, { head: 'The plan', width: 80, right: true },
    { head: 'Difference', width: 80, right: true }, { head: 'Change', width: 60, right: true },
  ];
  const line = (row: ChangeRow, bold: boolean): TableCell[] => {
    const { change, verdict } = changeText(row, style);
    const amount = (value: number | null): string => moneyNumber(value, scale, style.locale);
    return [
      text(row.label, { bold }), number(amount(row.before), { color: COLOURS.beforeInk, bold }), number(amount(row.after), { bold }),
      number(difference(row.before, row.after, scale, style.locale), { bold }),
      number(row.changeRatio === null ? '–' : change, { color: VERDICT_COLOURS[verdict], bold }),
    ];
  };
  return table(columns, [...cost.items.map((row) => line(row, false)), ...(cost.total === null ? [] : [line(cost.total, true)])], { title });
}

function yearTable({ cost, style }: Report, scale: MoneyScale, title: string): Content {
  const columns: readonly Column[] = [
    { head: 'Year', width: 'rest' }, { head: 'Spent in the year:\nkeep as today', width: 86, right: true }, { head: '\nthe plan', width: 60, right: true },
    { head: 'Spent until then:\nkeep as today', width: 86, right: true }, { head: '\nthe plan', width: 60, right: true }, { head: '\nDifference', width: 66, right: true },
  ];
  const amount = (value: number): string => moneyNumber(value, scale, style.locale);
  return table(columns, cost.cash.map((point) => [
    text(point.label), number(amount(point.beforeInYear), { color: COLOURS.beforeInk }), number(amount(point.afterInYear)),
    number(amount(point.before), { color: COLOURS.beforeInk }), number(amount(point.after), { bold: true }), number(difference(point.before, point.after, scale, style.locale)),
  ]), { title });
}

/** After minus before, always with its sign. */
function difference(before: number | null, after: number | null, scale: MoneyScale, locale: string): string {
  if (before === null || after === null) return '–';
  const amount = moneyNumber(Math.abs(after - before), scale, locale);
  if (!/[1-9]/.test(amount)) return amount;
  return (after > before ? '+' : MINUS) + amount;
}
