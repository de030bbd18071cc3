import type { Estimate, InvestmentAssessment } from '@stowage/domain';
import type { Quantity } from '../figures/draws.js';
import type { Pair } from '../figures/moved-pairs.js';
import { capacityReleased, cashInvestmentValue, cashSaved, discountedPaybackMonths, investmentPaybackMonths, investmentValue, rateOfReturn } from '../formulas/investment.js';
import { breakEvenPeakToAverage, ownPerYear, payAsYouGoPerYear, peakToAverage, reservedPerYear } from '../formulas/rent.js';
import { estimateOf, type CasesOf, type EstimateFormula } from './estimate-formula.js';

const FORMULAS = {
  netPresentValue: { unit: 'money', words: 'sum over years of (cost as today − cost of the plan) ÷ (1 + discount)^year', quantity: investmentValue },
  cashNetPresentValue: { unit: 'money', words: 'the same without space and administration', quantity: cashInvestmentValue },
  internalRateOfReturn: { unit: 'share a year', words: 'discount at which the net present value is 0', quantity: rateOfReturn },
  paybackMonths: { unit: 'months', words: 'until the plan has cost no more than going on as today', quantity: investmentPaybackMonths },
  discountedPaybackMonths: { unit: 'months', words: 'the same with each year discounted', quantity: discountedPaybackMonths },
  cashSaved: { unit: 'money', words: 'saved in hardware, software, support, energy and migration over the years', quantity: cashSaved },
  capacityReleased: { unit: 'money', words: 'space and administration freed over the years, at their price', quantity: capacityReleased },
} as const satisfies Record<string, EstimateFormula>;

const RENT = {
  ownPerYear: { unit: 'money', words: '(hardware + support + energy + space of the plan) ÷ years', quantity: ({ after }) => after.use(ownPerYear) },
  payAsYouGoPerYear: { unit: 'money', words: 'virtual CPUs in the mean slot × price × 8,760 h; CPU points ÷ points of one, or memory ÷ 4 GiB if that is more. Storage, traffic and licences come on top', quantity: ({ after }) => after.use(payAsYouGoPerYear) },
  reservedPerYear: { unit: 'money', words: 'virtual CPUs in the busiest slot × price × (1 − discount) × 8,760 h; the same comes on top', quantity: ({ after }) => after.use(reservedPerYear) },
  peakToAverage: { unit: '×', words: 'virtual CPUs in the busiest slot ÷ in the mean slot', quantity: ({ after }) => after.use(peakToAverage) },
  breakEvenPeakToAverage: { unit: '×', words: 'price a year of a rented virtual CPU ÷ cost a year of an owned one, owned for the peak', quantity: ({ after }) => after.use(breakEvenPeakToAverage) },
} as const satisfies Record<string, EstimateFormula>;

/** What must be drawn for the investment estimates. */
export const INVESTMENT_QUANTITIES: readonly Quantity[] = [...Object.values(FORMULAS), ...Object.values(RENT)].map(({ quantity }) => quantity);

/** The plan as an investment, cash apart from capacity released, and owning against renting. */
export function investmentOf(base: Pair, casesOf: CasesOf, currency: string): InvestmentAssessment {
  const estimate = ({ unit, ...formula }: EstimateFormula): Estimate => estimateOf({ ...formula, unit: unit === 'money' ? currency : unit }, base, casesOf);
  return {
    netPresentValue: estimate(FORMULAS.netPresentValue), cashNetPresentValue: estimate(FORMULAS.cashNetPresentValue),
    internalRateOfReturn: estimate(FORMULAS.internalRateOfReturn),
    paybackMonths: estimate(FORMULAS.paybackMonths), discountedPaybackMonths: estimate(FORMULAS.discountedPaybackMonths),
    cashSaved: estimate(FORMULAS.cashSaved), capacityReleased: estimate(FORMULAS.capacityReleased),
    rent: {
      ownPerYear: estimate(RENT.ownPerYear), payAsYouGoPerYear: estimate(RENT.payAsYouGoPerYear), reservedPerYear: estimate(RENT.reservedPerYear),
      peakToAverage: estimate(RENT.peakToAverage), breakEvenPeakToAverage: estimate(RENT.breakEvenPeakToAverage),
    },
  };
}
