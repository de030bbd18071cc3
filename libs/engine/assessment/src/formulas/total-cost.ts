import { netPresentValue } from '@stowage/models';
import type { Calculation, Formula } from '../calculation/calculation.js';
import { hardwareByYear, sumOf, type ByYear } from './purchases.js';
import { energyCostByYear, migrationByYear, spaceByYear, staffByYear, supportByYear } from './running-cost.js';
import { softwareByYear } from './software.js';

/** The parts of the total, each by year. */
export const COST_PARTS = {
  hardwareCost: hardwareByYear, softwareCost: softwareByYear, supportCost: supportByYear, energyCost: energyCostByYear,
  spaceCost: spaceByYear, staffCost: staffByYear, migrationCost: migrationByYear,
} as const satisfies Readonly<Record<string, Formula<ByYear>>>;

/** Everything spent, by year; index 0 = at the start. */
export const costByYear = (calculation: Calculation): ByYear => {
  const parts = Object.values(COST_PARTS).map((part) => calculation.use(part));
  return Array.from({ length: calculation.facts.years + 1 }, (_, year) => parts.reduce((sum, part) => sum + (part[year] ?? 0), 0));
};

/** Everything spent over the years, not discounted. */
export const totalCost = (calculation: Calculation): number => sumOf(calculation.use(costByYear));

/** The total spread over the years. */
export const costPerYear = (calculation: Calculation): number => calculation.use(totalCost) / calculation.facts.years;

/** Present value of everything spent, year ends discounted. */
export const presentCost = (calculation: Calculation): number =>
  netPresentValue(calculation.value('cost.discountRatio'), calculation.use(costByYear));
