import type { ChangeRow } from '../report.js';
import { show } from './measures.js';
import { currencySign, moneyFigure, moneyScale, type MoneyStyle } from './money.js';
import { changePercent, changeRange, MINUS, NO_BREAK_SPACE, UNKNOWN } from './numbers.js';

/** A figure before and after as every renderer prints it. */
export interface ChangeText {
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly change: string;
  /** The range in words, or the word that stands in its place: "exact", "not modelled". */
  readonly range: string;
  readonly published: string;
  /** Which way it went: worse is told by colour and by sign. */
  readonly verdict: 'better' | 'worse' | 'same';
}

export function changeText(row: ChangeRow, style: MoneyStyle): ChangeText {
  const ratio = row.published?.changeRatio;
  return {
    ...valuesOf(row, style), change: changeOf(row, style), range: rangeOf(row, style.locale), verdict: verdictOf(row),
    published: ratio === undefined ? UNKNOWN : changePercent(ratio, style.locale),
  };
}

/** Ours; what was published, word for word, only where ours is unknown on both sides. */
function valuesOf(row: ChangeRow, style: MoneyStyle): Pick<ChangeText, 'before' | 'after' | 'unit'> {
  if (row.before === null && row.after === null) return { before: row.published?.before ?? UNKNOWN, after: row.published?.after ?? UNKNOWN, unit: '' };
  const { values: [before = UNKNOWN, after = UNKNOWN], unit } = show(row.measure, [row.before, row.after], style);
  return { before, after, unit };
}

/** Percent where there is something to compare with; the difference, in the row's unit, where today's value is zero. */
function changeOf(row: ChangeRow, style: MoneyStyle): string {
  if (row.changeRatio !== null) return changePercent(row.changeRatio, style.locale);
  if (row.before === null || row.after === null) return UNKNOWN;
  const difference = row.after - row.before;
  if (difference === 0) return 'none';
  const { values } = show(row.measure, [row.before, row.after, Math.abs(difference)], style);
  return `${difference > 0 ? '+' : MINUS}${values[2] ?? ''}`;
}

function rangeOf(row: ChangeRow, locale: string): string {
  if (row.range !== undefined) return changeRange(row.range.low, row.range.high, locale);
  if (row.before === null || row.after === null) return row.published === undefined ? 'not known' : 'not modelled';
  return row.origin === 'exact' || row.origin === 'published' || row.origin === 'measured' ? row.origin : '';
}

function verdictOf({ before, after, better }: ChangeRow): ChangeText['verdict'] {
  if (before === null || after === null || before === after || better === 'neither') return 'same';
  return after < before === (better === 'less') ? 'better' : 'worse';
}

/** The large figure of a headline and what stands small behind it: "₹4.00" and "million", "1.30" and "h a year". */
export function headlineText(row: ChangeRow, style: MoneyStyle): { readonly figure: string; readonly unit: string; readonly was: string } {
  const perYear = row.key.endsWith('PerYear') ? ' a year' : '';
  const { before, after, unit } = changeText(row, style);
  if (row.measure !== 'money') {
    const withUnit = (text: string): string => (unit === '' || text === UNKNOWN ? text : text + NO_BREAK_SPACE + unit);
    return { figure: after, unit: unit + perYear, was: `was ${withUnit(before)}` };
  }
  const scale = style.scale ?? moneyScale([row.before, row.after]);
  const sign = currencySign(style);
  const gap = sign.length > 1 ? NO_BREAK_SPACE : '';
  const amount = (value: number | null): string => (value === null ? UNKNOWN : sign + gap + moneyFigure(value, scale, style.locale));
  return { figure: amount(row.after), unit: scale.word, was: `was ${[amount(row.before), scale.letter].filter(Boolean).join(NO_BREAK_SPACE)}` };
}
