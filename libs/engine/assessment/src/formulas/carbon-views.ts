import { HOURS_PER_YEAR, energyKwh, marketBasedEmissionsKgCo2e } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import { embodiedKgCo2ePerYear, embodiedOf, operationalKgCo2ePerYear } from './energy-and-carbon.js';
import { sitePowers } from './facility-power.js';
import { machineGroups } from './machine-groups.js';

/** kg CO2e a year from electricity, market based: contracts at their factor, the rest at the residual mix of the site. */
export const marketBasedKgPerYear = (calculation: Calculation): number =>
  calculation.use(sitePowers).reduce((sum, { siteId, averageWatts }) => {
    const kwh = energyKwh(averageWatts);
    return sum + marketBasedEmissionsKgCo2e(kwh, {
      contractedKwh: kwh * calculation.value('carbon.contractShare', siteId),
      contractKgPerKwh: calculation.value('carbon.contractKgPerKwh', siteId),
      residualKgPerKwh: calculation.value('carbon.gridKgPerKwh', siteId) * calculation.value('carbon.residualFactor', siteId),
    });
  }, 0);

/** kg CO2e over the scenario's years: electricity of a grid that gets cleaner each year, and the hardware of these years. */
export function overYearsKg(calculation: Calculation): number {
  const { years } = calculation.facts;
  const cleaner = 1 - calculation.value('carbon.decarbonisationRatio');
  const electricity = Array.from({ length: years }, (_, year) => calculation.use(operationalKgCo2ePerYear) * cleaner ** year);
  return electricity.reduce((sum, kg) => sum + kg, 0) + years * calculation.use(embodiedKgCo2ePerYear);
}

/** kg CO2e a year of making all running machines, each spread over its life, sunk or not (attributional view). */
export function attributionalKgPerYear(calculation: Calculation): number {
  const life = calculation.value('hardware.lifeYears');
  return calculation.use(machineGroups).reduce((sum, { machine, count }) => (machine.running ? sum + (count * embodiedOf(calculation, machine)) / life : sum), 0);
}

/** g CO2e of one workload for one hour, ((E x I) + M) per R (ISO/IEC 21031:2024); location based, as it demands. */
export function sciGramsPerWorkloadHour(calculation: Calculation): number | null {
  const workloads = calculation.facts.workloads.length;
  if (workloads === 0) return null;
  const kg = calculation.use(operationalKgCo2ePerYear) + calculation.use(attributionalKgPerYear);
  return (kg * 1000) / (workloads * HOURS_PER_YEAR);
}

/** kg CO2e of making what is bought at the start. */
export const firstPurchaseKg = (calculation: Calculation): number =>
  calculation.use(machineGroups).reduce((sum, { machine, count }) => (machine.ownership.kind === 'bought' ? sum + count * embodiedOf(calculation, machine) : sum), 0);
