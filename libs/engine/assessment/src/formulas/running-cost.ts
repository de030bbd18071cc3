import { energyCostInYear, energyKwh } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import { groupBy } from '../facts/assessment-input.js';
import { sitePowers, type SitePower } from './facility-power.js';
import { machineGroups, workloadCounts } from './machine-groups.js';
import { priceOf, type ByYear } from './purchases.js';

/** The same amount at the end of each year, nothing at the start. */
const eachYear = (calculation: Calculation, amount: number): ByYear =>
  Array.from({ length: calculation.facts.years + 1 }, (_, year) => (year === 0 ? 0 : amount));

/** Hardware support: a share of the price of every running machine, each year. */
export function supportByYear(calculation: Calculation): ByYear {
  const prices = calculation.use(machineGroups).reduce((sum, { machine, count }) => (machine.running ? sum + count * priceOf(calculation, machine) : sum), 0);
  return eachYear(calculation, prices * calculation.value('cost.supportRatio'));
}

/** Demand charge of one site a year: highest power, as kVA, for twelve months. */
function demandCharge(calculation: Calculation, { siteId, peakWatts }: SitePower): number {
  const perKvaMonth = calculation.value('cost.demandPerKvaMonth', siteId);
  return perKvaMonth === 0 ? 0 : (peakWatts / 1000 / calculation.value('cost.powerFactor', siteId)) * perKvaMonth * 12;
}

/** Cost of electricity in the first year, all sites by their own tariff and demand charge. */
export const energyCostFirstYear = (calculation: Calculation): number =>
  calculation.use(sitePowers).reduce((sum, site) =>
    sum + energyKwh(site.averageWatts) * calculation.value('cost.energyPerKwh', site.siteId) + demandCharge(calculation, site), 0);

/** Electricity by year, the tariff rising. */
export function energyCostByYear(calculation: Calculation): ByYear {
  const first = calculation.use(energyCostFirstYear);
  const escalation = calculation.value('cost.energyEscalationRatio');
  return eachYear(calculation, first).map((cost, year) => (year === 0 ? 0 : energyCostInYear(cost, escalation, year - 1)));
}

/** Rack units of all machines, running or not. */
export const rackUnits = (calculation: Calculation): number => calculation.facts.machines.reduce((sum, machine) => sum + machine.rackUnits, 0);

/** Rack units of each site; rests on no assumption. */
const rackUnitsBySite = ({ facts }: Calculation): readonly (readonly [siteId: string, rackUnits: number])[] =>
  [...groupBy(facts.machines, (machine) => machine.siteId)].map(([siteId, machines]) => [siteId, machines.reduce((sum, machine) => sum + machine.rackUnits, 0)] as const);

/** Space: rack units by site at the site's price. */
export function spaceByYear(calculation: Calculation): ByYear {
  const yearly = calculation.use(rackUnitsBySite).reduce((sum, [siteId, units]) => sum + units * calculation.value('cost.spacePerRackUnitYear', siteId), 0);
  return eachYear(calculation, yearly);
}

/** Administration: physical and virtual workloads by how many of each one person looks after. */
export function staffByYear(calculation: Calculation): ByYear {
  const { physical, virtual } = calculation.use(workloadCounts);
  const people = physical / calculation.value('cost.physicalPerAdministrator') + virtual / calculation.value('cost.virtualPerAdministrator');
  return eachYear(calculation, people * calculation.value('cost.administratorPerYear'));
}

/** Moving the workloads and taking out the servers, at the start. */
export function migrationByYear(calculation: Calculation): ByYear {
  const { removedServers } = calculation.facts;
  const { movedPhysical, movedVirtual } = calculation.use(workloadCounts);
  if (movedPhysical + movedVirtual + removedServers === 0) return eachYear(calculation, 0);
  const hours = movedPhysical * calculation.value('cost.migrationHoursPhysical') + movedVirtual * calculation.value('cost.migrationHoursVirtual');
  const cost = hours * calculation.value('cost.migrationPerHour') + removedServers * calculation.value('cost.decommissionPerServer');
  return eachYear(calculation, 0).map((none, year) => (year === 0 ? cost : none));
}
