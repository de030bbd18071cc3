import type { Formula } from '../calculation/calculation.js';
import type { Pair } from '../figures/moved-pairs.js';
import { attributionalKgPerYear, firstPurchaseKg, marketBasedKgPerYear, overYearsKg, sciGramsPerWorkloadHour } from '../formulas/carbon-views.js';
import { emissionsKgCo2ePerYear, energyKwhPerYear, operationalKgCo2ePerYear } from '../formulas/energy-and-carbon.js';
import { costPerYear } from '../formulas/total-cost.js';
import { carbonPaybackYears } from '@stowage/models';
import type { EstimateFormula } from './estimate-formula.js';

type Side = keyof Pair;

/** One formula in one estate. */
const inEstate = (side: Side, formula: Formula<number | null>, unit: string, words: string): EstimateFormula =>
  ({ unit, words, quantity: (pair) => pair[side].use(formula) });

const both = (formula: Formula<number | null>, unit: string, words: string): { readonly before: EstimateFormula; readonly after: EstimateFormula } =>
  ({ before: inEstate('before', formula, unit, words), after: inEstate('after', formula, unit, words) });

const KG = 'kg CO2e';

function paybackMonths({ before, after }: Pair): number | null {
  const years = carbonPaybackYears(after.use(firstPurchaseKg), before.use(operationalKgCo2ePerYear) - after.use(operationalKgCo2ePerYear));
  return years === null ? null : years * 12;
}

function tonsPerServer({ before, after }: Pair): number | null {
  const { removedServers } = after.facts;
  return removedServers === 0 ? null : (before.use(operationalKgCo2ePerYear) - after.use(operationalKgCo2ePerYear)) / removedServers / 1000;
}

/** One way to go, in any currency. */
const option = (side: Side) => ({
  energy: inEstate(side, energyKwhPerYear, 'kWh', 'average power at the meter × 8,760 h'),
  emissions: inEstate(side, emissionsKgCo2ePerYear, KG, 'carbon from electricity + carbon from new hardware, a year'),
  cost: inEstate(side, costPerYear, 'money', 'total cost ÷ years'),
});

/** Every carbon estimate. */
export const CARBON_ESTIMATES = {
  marketBased: both(marketBasedKgPerYear, KG, 'sum over sites of contracted energy × contract factor + the rest × grid factor × residual mix'),
  locationBased: both(operationalKgCo2ePerYear, KG, 'sum over sites of energy × grid factor'),
  overYears: both(overYearsKg, KG, 'sum over years of carbon from electricity × (1 − cleaner a year)^year + carbon from new hardware'),
  attributionalHardware: both(attributionalKgPerYear, KG, 'all running machines × carbon of making one ÷ life, a year'),
  sci: both(sciGramsPerWorkloadHour, 'g CO2e/workload hour', '(energy × grid factor + hardware of all machines by life) ÷ workload hours; ISO/IEC 21031:2024, no contracts'),
  paybackMonths: { unit: 'months', words: 'carbon of making what is bought at the start ÷ carbon from electricity avoided a year × 12', quantity: paybackMonths },
  tonsPerServer: { unit: 't CO2e', words: 'carbon from electricity avoided a year ÷ servers taken out', quantity: tonsPerServer },
  keep: option('before'), consolidate: option('after'), replace: option('replaced'),
} as const;
