import { vmwareCores, windowsServerCores, windowsServerLicence } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { MachineFacts } from '../facts/estate-facts.js';
import { groupBy } from '../facts/assessment-input.js';
import { machineGroups, type MachineGroup } from './machine-groups.js';
import { addByYear, boughtByYear, type ByYear } from './purchases.js';

/** Workloads of one machine that need a paid OS licence; an unknown OS counts with the assumed share. */
const guestsWithLicence = (calculation: Calculation, { licensedGuests, unknownGuests }: MachineGroup): number =>
  licensedGuests + (unknownGuests > 0 ? unknownGuests * calculation.value('licence.licensedOsShare') : 0);

/** Licensed guests each host of a site has when the hosts to survive have failed and all share the load. */
function evenWorstDay(calculation: Calculation): ReadonlyMap<string, number> {
  const hosts = calculation.use(machineGroups).filter(({ machine }) => machine.kind === 'host' && machine.virtualized);
  return new Map([...groupBy(hosts, ({ machine }) => machine.siteId)].map(([siteId, own]) => {
    const guests = own.reduce((sum, group) => sum + group.count * guestsWithLicence(calculation, group), 0);
    const count = own.reduce((sum, group) => sum + group.count, 0);
    return [siteId, guests / Math.max(1, count - calculation.facts.hostFailures)];
  }));
}

/** Guests to license a machine for: its own, or its share of the site's on the worst day if that is more. */
function guestsToLicense(calculation: Calculation, group: MachineGroup): number {
  const own = guestsWithLicence(calculation, group);
  const worst = group.machine.kind === 'host' ? (calculation.use(evenWorstDay).get(group.machine.siteId) ?? 0) : 0;
  return Math.ceil(Math.max(own, worst) - 1e-9);
}

/** OS licences of one machine: standard edition on a physical one; on a host the cheaper edition for its worst day. */
function osLicence(calculation: Calculation, group: MachineGroup): number {
  const { machine } = group;
  const licensed = { sockets: machine.sockets, cores: machine.cores };
  const guests = machine.virtualized ? guestsToLicense(calculation, group) : Math.min(1, guestsWithLicence(calculation, group));
  if (guests === 0) return 0;
  const standardPer16Cores = calculation.value('licence.serverOs');
  if (!machine.virtualized) return (windowsServerCores(licensed) / 16) * standardPer16Cores * guests;
  return windowsServerLicence(licensed, guests, { standardPer16Cores, datacenterPer16Cores: calculation.value('licence.serverOsUnlimited') }).cost;
}

/** Hypervisor subscription of one machine a year. */
function subscription(calculation: Calculation, machine: MachineFacts): number {
  if (!machine.virtualized || calculation.facts.hypervisor.licence !== 'per-core-year') return 0;
  return vmwareCores([{ sockets: machine.sockets, cores: machine.cores }]) * calculation.value('licence.esxiPerCoreYear');
}

/** Software bought, by year: OS licences and other software with each machine bought, hypervisor subscriptions each year. */
export function softwareByYear(calculation: Calculation): ByYear {
  return addByYear(calculation, (group) => {
    const { machine } = group;
    const bought = boughtByYear(calculation, machine);
    if (!machine.running || machine.kind === 'storage') return bought.map(() => 0);
    const once = osLicence(calculation, group) + calculation.value('licence.perServer');
    const yearly = subscription(calculation, machine);
    return bought.map((count, year) => count * once + (year === 0 ? 0 : yearly));
  });
}

/** Hypervisor subscriptions over the years. */
export const subscriptionCost = (calculation: Calculation): number =>
  calculation.facts.years * calculation.use(machineGroups).reduce((sum, { machine, count }) => (machine.running ? sum + count * subscription(calculation, machine) : sum), 0);
