import { meanOf, peakOf, type SlotValues } from '@stowage/domain';
import { powerAtLoad, powerBySlot, powerFactorsOf, powerModelFrom } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { MachineFacts } from '../facts/estate-facts.js';
import { machineLoad, machinePeakLoad } from './load.js';

/** What one machine draws, watts at the wall. */
export interface MachinePower {
  readonly machine: MachineFacts;
  readonly meanLoadRatio: number;
  readonly averageWatts: number;
  readonly peakWatts: number;
  readonly watts: SlotValues;
}

function runningPower(calculation: Calculation, machine: MachineFacts): MachinePower {
  const factors = powerFactorsOf(calculation, machine.rowErrorKey);
  const model = powerModelFrom(machine.basis, factors);
  const load = machineLoad(calculation, machine);
  const watts = powerBySlot(model, load);
  const peakWatts = typeof watts === 'number' ? Math.max(watts, powerAtLoad(model, machinePeakLoad(calculation, machine))) : peakOf(watts);
  return { machine, meanLoadRatio: meanOf(load), averageWatts: meanOf(watts), peakWatts, watts };
}

/** Power of each machine, integrated over the slots, never taken at the mean load; machines that are off draw nothing. */
export function machinePowers(calculation: Calculation): readonly MachinePower[] {
  return calculation.facts.machines.map((machine) => machine.running
    ? runningPower(calculation, machine)
    : { machine, meanLoadRatio: 0, averageWatts: 0, peakWatts: 0, watts: 0 });
}

/** IT power of one site. */
export interface SiteItPower {
  readonly siteId: string;
  readonly averageWatts: number;
  /** Highest slot; where there are no slots, the sum of the machines' peaks. */
  readonly peakWatts: number;
  readonly wattsBySlot: readonly number[];
}

/** Sum over the machines of each site, in the order sites first appear. */
export function siteItPowers(calculation: Calculation): readonly SiteItPower[] {
  const { slots, machines } = calculation.facts;
  const powers = calculation.use(machinePowers);
  return [...new Set(machines.map((machine) => machine.siteId))].map((siteId) => {
    const own = powers.filter((power) => power.machine.siteId === siteId);
    const wattsBySlot = Array.from({ length: slots }, (_, slot) => own.reduce((sum, { watts }) => sum + (typeof watts === 'number' ? watts : (watts[slot] ?? 0)), 0));
    const peakWatts = slots === 1 ? own.reduce((sum, power) => sum + power.peakWatts, 0) : peakOf(wattsBySlot);
    return { siteId, averageWatts: meanOf(wattsBySlot), peakWatts, wattsBySlot };
  });
}

/** Average power of all machines, kW. */
export const itAveragePowerKw = (calculation: Calculation): number =>
  calculation.use(siteItPowers).reduce((sum, site) => sum + site.averageWatts, 0) / 1000;
