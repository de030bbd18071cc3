import type { BeforeAfter, CarbonAssessment, CarbonOption } from '@stowage/domain';
import { HOURS_PER_YEAR } from '@stowage/models';
import type { Quantity } from '../figures/draws.js';
import { amount } from '../figures/in-words.js';
import type { Pair } from '../figures/moved-pairs.js';
import { energyKwhPerYear, operationalKgCo2ePerYear } from '../formulas/energy-and-carbon.js';
import { CARBON_ESTIMATES } from './carbon-estimates.js';
import { estimateOf, type CasesOf, type EstimateFormula } from './estimate-formula.js';

/** Tons a server and year that articles on consolidation give. */
const ARTICLES_TONS = 6;

const BOTH = ['marketBased', 'locationBased', 'overYears', 'attributionalHardware', 'sci'] as const;
const OPTIONS = ['keep', 'consolidate', 'replace'] as const;

/** What must be drawn for the carbon estimates. */
export const CARBON_QUANTITIES: readonly Quantity[] = [
  ...BOTH.flatMap((name) => [CARBON_ESTIMATES[name].before.quantity, CARBON_ESTIMATES[name].after.quantity]),
  ...OPTIONS.flatMap((name) => Object.values(CARBON_ESTIMATES[name]).map(({ quantity }) => quantity)),
  CARBON_ESTIMATES.paybackMonths.quantity, CARBON_ESTIMATES.tonsPerServer.quantity,
];

/** What six tons would take at this grid, beside what a server draws here. */
function reasonOf({ before }: Pair): string {
  const kwh = before.use(energyKwhPerYear);
  const running = before.facts.machines.filter((machine) => machine.running).length;
  if (kwh === 0 || running === 0) return 'No server draws power before.';
  const kgPerKwh = before.use(operationalKgCo2ePerYear) / kwh;
  const needed = (ARTICLES_TONS * 1000) / kgPerKwh;
  return `${ARTICLES_TONS} t at ${kgPerKwh.toFixed(2)} kg CO2e/kWh are ${amount(needed)} kWh, or ${amount((needed * 1000) / HOURS_PER_YEAR)} W at the meter all year. A server here draws ${amount((kwh * 1000) / HOURS_PER_YEAR / running)} W at the meter, and the hosts that take over draw some of it again.`;
}

/** Carbon beyond the ledger: both scope 2 methods, the years to come, payback, three ways to go, and the articles' figure. */
export function carbonOf(base: Pair, casesOf: CasesOf, currency: string): CarbonAssessment {
  const estimate = (formula: EstimateFormula) => estimateOf({ ...formula, unit: formula.unit === 'money' ? currency : formula.unit }, base, casesOf);
  const both = (name: (typeof BOTH)[number]): BeforeAfter => ({ before: estimate(CARBON_ESTIMATES[name].before), after: estimate(CARBON_ESTIMATES[name].after) });
  return {
    marketBased: both('marketBased'), locationBased: both('locationBased'), overYears: both('overYears'),
    attributionalHardware: both('attributionalHardware'), sci: both('sci'),
    paybackMonths: estimate(CARBON_ESTIMATES.paybackMonths),
    options: OPTIONS.map((option): CarbonOption => {
      const { energy, emissions, cost } = CARBON_ESTIMATES[option];
      return { option, energyKwhPerYear: estimate(energy), emissionsKgCo2ePerYear: estimate(emissions), costPerYear: estimate(cost) };
    }),
    perServerRemoved: { ours: estimate(CARBON_ESTIMATES.tonsPerServer), articles: ARTICLES_TONS, reason: reasonOf(base) },
  };
}
