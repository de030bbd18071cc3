import { meanOf, peakOf, type SlotValues } from '@stowage/domain';
import { powerAtLoad, powerBySlot, powerFactorsOf, powerModelFrom } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { MachineFacts } from '../facts/estate-facts.js';
import { machineLoad, machinePeakLoad } from './load.js';
import { classShares, type ClassShares } from './power-classes.js';

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

/** Adds the power of one class to its site's by slot; answers its peak. */
function addClass(calculation: Calculation, wattsBySlot: number[], { powerClass, shares, peakShares }: ClassShares): number {
  const model = powerModelFrom(powerClass.basis, powerFactorsOf(calculation, powerClass.rowErrorKey));
  const idle = powerClass.machines.length * (model.kind === 'constant' ? model.watts : model.idleWatts);
  const range = model.kind === 'constant' ? 0 : model.maxWatts - model.idleWatts;
  for (let slot = 0; slot < wattsBySlot.length; slot++) wattsBySlot[slot] = (wattsBySlot[slot] ?? 0) + idle + range * (shares[slot] ?? 0);
  return idle + range * peakShares;
}

/** Sites in the order they first appear among the machines; rests on no assumption. */
const siteIds = ({ facts }: Calculation): readonly string[] => [...new Set(facts.machines.map((machine) => machine.siteId))];

/** Sum over the machines of each site. */
export function siteItPowers(calculation: Calculation): readonly SiteItPower[] {
  const { slots } = calculation.facts;
  const classes = calculation.use(classShares);
  return calculation.use(siteIds).map((siteId) => {
    const wattsBySlot = Array.from({ length: slots }, () => 0);
    const peaks = classes.reduce((sum, one) => (one.powerClass.siteId === siteId ? sum + addClass(calculation, wattsBySlot, one) : sum), 0);
    return { siteId, averageWatts: meanOf(wattsBySlot), peakWatts: slots === 1 ? peaks : peakOf(wattsBySlot), wattsBySlot };
  });
}

/** Average power of all machines, kW. */
export const itAveragePowerKw = (calculation: Calculation): number =>
  calculation.use(siteItPowers).reduce((sum, site) => sum + site.averageWatts, 0) / 1000;
