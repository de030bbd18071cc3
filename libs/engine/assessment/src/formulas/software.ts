import { vmwareCores, windowsServerCores, windowsServerLicence } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { MachineFacts } from '../facts/estate-facts.js';
import { addByYear, boughtByYear, type ByYear } from './purchases.js';

/** Workloads on a machine that need a paid OS licence; an unknown OS counts with the assumed share. */
function licensedGuests(calculation: Calculation, machine: MachineFacts, byId: ReadonlyMap<string, boolean | undefined>): number {
  return machine.workloads.reduce((sum, id) => sum + (byId.get(id) === undefined ? calculation.value('licence.licensedOsShare') : Number(byId.get(id))), 0);
}

/** OS licences of one machine: standard edition on a physical one; on a host the cheaper edition for its worst day. */
function osLicence(calculation: Calculation, machine: MachineFacts, guests: number): number {
  if (guests === 0) return 0;
  const licensed = { sockets: machine.sockets, cores: machine.cores };
  const standardPer16Cores = calculation.value('licence.serverOs');
  if (!machine.virtualized) return (windowsServerCores(licensed) / 16) * standardPer16Cores * Math.min(1, guests);
  const worstDay = Math.ceil(guests * calculation.facts.worstDayFactor - 1e-9);
  return windowsServerLicence(licensed, worstDay, { standardPer16Cores, datacenterPer16Cores: calculation.value('licence.serverOsUnlimited') }).cost;
}

/** Hypervisor subscription of one machine a year. */
function subscription(calculation: Calculation, machine: MachineFacts): number {
  if (!machine.virtualized || calculation.facts.hypervisor.licence !== 'per-core-year') return 0;
  return vmwareCores([{ sockets: machine.sockets, cores: machine.cores }]) * calculation.value('licence.esxiPerCoreYear');
}

/** Software bought, by year: OS licences and other software with each machine bought, hypervisor subscriptions each year. */
export function softwareByYear(calculation: Calculation): ByYear {
  const byId = new Map(calculation.facts.workloads.map((workload) => [workload.id, workload.licensedOs]));
  return addByYear(calculation, (machine) => {
    const bought = boughtByYear(calculation, machine);
    if (!machine.running || machine.kind === 'storage') return bought.map(() => 0);
    const once = osLicence(calculation, machine, licensedGuests(calculation, machine, byId)) + calculation.value('licence.perServer');
    const yearly = subscription(calculation, machine);
    return bought.map((count, year) => count * once + (year === 0 ? 0 : yearly));
  });
}
