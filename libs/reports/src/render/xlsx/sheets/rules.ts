import type { PlanDocument, RulePrice } from '@stowage/domain';
import type { Sheet } from '../cell.js';
import { listSheet, type Field } from '../list-sheet.js';

interface Rule {
  readonly name: string;
  readonly kind: string;
  readonly owner?: string | undefined;
  readonly reason?: string | undefined;
  readonly price?: RulePrice;
}

const fieldsFor = (currency: string): readonly Field<Rule>[] => [
  { head: 'Rule', width: 40, value: ({ name }) => name },
  { head: 'Kind', width: 16, value: ({ kind }) => kind },
  { head: 'Hosts', width: 8, look: 'whole', value: ({ price }) => price?.hosts },
  { head: `Cost a year, ${currency}`, width: 14, look: 'whole', value: ({ price }) => price?.costPerYear },
  { head: 'Energy a year, kWh', width: 13, look: 'whole', value: ({ price }) => price?.energyKwhPerYear },
  { head: 'Carbon a year, kg CO2e', width: 13, look: 'whole', value: ({ price }) => price?.emissionsKgCo2ePerYear },
  { head: 'Without it', width: 44, value: ({ price }) => price?.note },
  { head: 'Owner', width: 16, value: ({ owner }) => owner },
  { head: 'Reason for the rule', width: 44, value: ({ reason }) => reason },
];

/** Every rule of the plan with its price, dearest first; rules without a price stand last. */
export function rulesSheet(document: PlanDocument): Sheet {
  const { rules, currency } = document.scenario;
  const prices = document.rulePrices ?? [];
  const priced = prices.map((price): Rule => {
    const rule = rules.find(({ name }) => name === price.rule);
    return { name: price.rule, kind: rule?.kind ?? (price.kind === 'failure' ? 'survive failures' : price.kind), owner: rule?.owner, reason: rule?.reason, price };
  });
  const others = rules.filter(({ name }) => !prices.some((price) => price.rule === name));
  return listSheet('Rules and prices', fieldsFor(currency), [...priced, ...others]);
}
