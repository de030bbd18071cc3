import { atSlot, type SlotValues } from '@stowage/domain';
import { shareAtLoad, type PowerBasis } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import { groupBy } from '../facts/assessment-input.js';
import type { MachineFacts } from '../facts/estate-facts.js';
import { machineLoad, machinePeakLoad } from './load.js';

/** Running machines of one site that rest on the same watts. */
export interface PowerClass {
  readonly siteId: string;
  readonly basis: PowerBasis;
  readonly rowErrorKey: string;
  readonly machines: readonly MachineFacts[];
}

/** Machines by site and watts; rests on no assumption. */
export function powerClasses({ facts }: Calculation): readonly PowerClass[] {
  const running = facts.machines.filter((machine) => machine.running);
  const groups = groupBy(running, ({ siteId, rowErrorKey, basis }) => JSON.stringify([siteId, rowErrorKey, basis]));
  return [...groups.values()].flatMap((machines) => machines.slice(0, 1).map(({ siteId, rowErrorKey, basis }) => ({ siteId, rowErrorKey, basis, machines })));
}

/**
 * Load of one class as shares of the range between idle and max, summed over its machines. Given these, power is linear in
 * everything else, so a draw of other assumptions costs a sum over classes, not over machines.
 */
export interface ClassShares {
  readonly powerClass: PowerClass;
  /** By slot. */
  readonly shares: readonly number[];
  /** All machines at their sized demand, for the peak where there are no slots. */
  readonly peakShares: number;
}

function addShares(total: number[], curve: readonly number[], load: SlotValues): void {
  const flat = typeof load === 'number' ? shareAtLoad(curve, load) : undefined;
  for (let slot = 0; slot < total.length; slot++) total[slot] = (total[slot] ?? 0) + (flat ?? shareAtLoad(curve, atSlot(load, slot)));
}

function sharesOf(calculation: Calculation, powerClass: PowerClass): ClassShares {
  const { basis, machines } = powerClass;
  const shares = Array.from({ length: calculation.facts.slots }, () => 0);
  if (basis.kind === 'constant') return { powerClass, shares, peakShares: 0 };
  let peakShares = 0;
  for (const machine of machines) {
    const load = machineLoad(calculation, machine);
    addShares(shares, basis.curve, load);
    peakShares += shareAtLoad(basis.curve, Math.max(atSlot(load, 0), machinePeakLoad(calculation, machine)));
  }
  return { powerClass, shares, peakShares };
}

/** Load of every class; rests only on the assumptions about load. */
export const classShares = (calculation: Calculation): readonly ClassShares[] =>
  calculation.use(powerClasses).map((powerClass) => sharesOf(calculation, powerClass));
