import type { PairedBar } from '../charts/paired-bars.js';
import type { Report } from '../report.js';
import { moneyFigure, moneyScale, type MoneyScale } from '../wording/money.js';

/** The scale all items of cost share. */
export const itemScale = ({ cost, style }: Report): MoneyScale => style.scale ?? moneyScale(cost.items.flatMap(({ before, after }) => [before, after]));

/** Each item of cost before and after, written in one scale. */
export function costBars(report: Report): readonly PairedBar[] {
  const scale = itemScale(report);
  const amount = (value: number | null): string => moneyFigure(value, scale, report.style.locale);
  return report.cost.items.map(({ label, before, after }) => ({
    label: SHORT[label] ?? label, before: before ?? 0, after: after ?? 0, beforeText: amount(before), afterText: amount(after),
  }));
}

/** Labels of the ledger are too long beside a bar. */
const SHORT: { readonly [label: string]: string } = {
  'Hardware to buy': 'Hardware', 'Software to buy': 'Software', 'Support and maintenance': 'Support',
};
