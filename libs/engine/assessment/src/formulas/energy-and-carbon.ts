import { energyKwh, operationalEmissionsKgCo2e } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { MachineFacts } from '../facts/estate-facts.js';
import { averagePowerKw, sitePowers } from './facility-power.js';
import { machineGroups } from './machine-groups.js';
import { timesBought } from './purchases.js';

/** kWh a year at the meter. */
export const energyKwhPerYear = (calculation: Calculation): number => energyKwh(calculation.use(averagePowerKw) * 1000);

/** kg CO2e a year from electricity, each site by its own grid. */
export const operationalKgCo2ePerYear = (calculation: Calculation): number =>
  calculation.use(sitePowers).reduce((sum, site) =>
    sum + operationalEmissionsKgCo2e(energyKwh(site.averageWatts), calculation.value('carbon.gridKgPerKwh', site.siteId)), 0);

/** kg CO2e of making one machine: its own figure or the assumed one. */
export const embodiedOf = (calculation: Calculation, machine: MachineFacts): number =>
  machine.embodied ?? calculation.value(machine.kind === 'storage' ? 'carbon.embodiedPerArray' : 'carbon.embodiedPerServer');

/**
 * kg CO2e a year of machines bought in the horizon, spread over the horizon or, if longer, their life. Machines already
 * there are sunk; what the estate before would have to replace counts like what the plan buys.
 */
export function embodiedKgCo2ePerYear(calculation: Calculation): number {
  const spread = Math.max(calculation.facts.years, calculation.value('hardware.lifeYears'));
  return calculation.use(machineGroups).reduce((sum, { machine, count }) => {
    const bought = timesBought(calculation, machine);
    return bought > 0 ? sum + count * bought * embodiedOf(calculation, machine) : sum;
  }, 0) / spread;
}

/** Electricity and hardware together. */
export const emissionsKgCo2ePerYear = (calculation: Calculation): number =>
  calculation.use(operationalKgCo2ePerYear) + calculation.use(embodiedKgCo2ePerYear);
