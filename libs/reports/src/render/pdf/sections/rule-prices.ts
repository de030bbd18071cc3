import type { RulePrice } from '@stowage/domain';
import type { Content, TableCell } from 'pdfmake';
import { COLOURS } from '../../../charts/colours.js';
import type { Report } from '../../../report.js';
import { show, type Measure } from '../../../wording/measures.js';
import { table, type Column } from '../table.js';
import { number, text } from '../text.js';

type Price = readonly [head: string, measure: Measure, (price: RulePrice) => number | null];

const PRICES: readonly Price[] = [
  ['Hosts', 'count', ({ hosts }) => hosts], ['Cost a year', 'money', ({ costPerYear }) => costPerYear],
  ['Energy a year', 'energyKwh', ({ energyKwhPerYear }) => energyKwhPerYear], ['Carbon a year', 'carbonKg', ({ emissionsKgCo2ePerYear }) => emissionsKgCo2ePerYear],
];

/** This plan less the plan made without the rule, dearest first; rules that cost nothing in grey. */
export function rulePriceTable({ placement, style }: Report): Content[] {
  const { rulePrices } = placement;
  if (rulePrices.length === 0) return [];
  const shown = PRICES.map(([head, measure, value]) => ({ head, ...show(measure, rulePrices.map(value), style) }));
  const columns: readonly Column[] = [
    { head: 'Rule', width: 132 }, ...shown.map(({ head, unit }): Column => ({ head: unit === '' ? head : `${head}\n${unit}`, width: 48, right: true })),
    { head: 'Without it', width: 'rest' },
  ];
  return [table(columns, rulePrices.map((price, row): TableCell[] => {
    const look = PRICES.every(([, , value]) => value(price) === 0) ? { color: COLOURS.ink3 } : {};
    return [text(price.rule, look), ...shown.map(({ values }) => number(values[row] ?? '', look)), text(price.note, look)];
  }), { title: 'What each rule costs' })];
}
