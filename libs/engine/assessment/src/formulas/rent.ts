import { atSlot } from '@stowage/domain';
import { HOURS_PER_YEAR } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import { sumOf } from './purchases.js';
import { COST_PARTS } from './total-cost.js';

/** Memory that comes with one rented virtual CPU of the price list's general type, MiB. */
const MIB_PER_VCPU = 4096;

/** The parts of the cost that renting takes the place of. */
const OWNED = ['hardwareCost', 'supportCost', 'energyCost', 'spaceCost'] as const;

/** Virtual CPUs to rent: in the mean slot and in the busiest; without slots, all at their sized demand. */
interface Demand {
  readonly mean: number;
  readonly peak: number;
}

/** What was measured, by slot; rests on no assumption. */
const measuredBySlot = ({ facts }: Calculation): readonly number[] =>
  Array.from({ length: facts.slots }, (_, slot) => facts.machines.reduce((sum, machine) => sum + atSlot(machine.usedPoints, slot), 0));

/** Memory of all workloads, MiB: it is rented at all hours. Rests on no assumption. */
const memoryMib = ({ facts }: Calculation): number => facts.workloads.reduce((sum, workload) => sum + (workload.memoryMib ?? 0), 0);

/** CPU points become virtual CPUs; where memory needs more of them, memory decides. */
function demandOf(calculation: Calculation): Demand {
  const { machines, slots } = calculation.facts;
  const unmeasured = machines.reduce((sum, machine) => sum + machine.unmeasuredPoints, 0);
  const assumed = unmeasured > 0 ? unmeasured * calculation.value('load.unknownCpuRatio') : 0;
  const bySlot = calculation.use(measuredBySlot);
  const mean = bySlot.reduce((sum, points) => sum + points, 0) / slots;
  const peak = slots === 1 ? machines.reduce((sum, machine) => sum + machine.peakPoints, 0) : Math.max(0, ...bySlot);
  const virtualCpus = (points: number): number => Math.max((points + assumed) / calculation.value('cpu.pointsPerVcpu'), calculation.use(memoryMib) / MIB_PER_VCPU);
  return { mean: virtualCpus(mean), peak: virtualCpus(Math.max(mean, peak)) };
}

/** Cost a year of one virtual CPU at all hours, pay as you go. */
const vcpuYear = (calculation: Calculation): number => calculation.value('cost.cloudVcpuHour') * HOURS_PER_YEAR;

/** Owning what renting would take the place of: hardware, support, energy and space, a year. */
export const ownPerYear = (calculation: Calculation): number =>
  OWNED.reduce((sum, part) => sum + sumOf(calculation.use(COST_PARTS[part])), 0) / calculation.facts.years;

/** Renting what runs in each hour. */
export const payAsYouGoPerYear = (calculation: Calculation): number => calculation.use(demandOf).mean * calculation.use(vcpuYear);

/** Renting the peak for years ahead. */
export const reservedPerYear = (calculation: Calculation): number =>
  calculation.use(demandOf).peak * calculation.use(vcpuYear) * (1 - calculation.value('cost.cloudReservedDiscount'));

/** Busiest over mean; null where nothing runs. */
export function peakToAverage(calculation: Calculation): number | null {
  const { mean, peak } = calculation.use(demandOf);
  return mean > 0 ? peak / mean : null;
}

/**
 * The ratio of peak to mean from which paying for the mean is cheaper than owning for the peak: price of a rented virtual
 * CPU over cost of an owned one, the owned estate growing with the peak. null where nothing is owned or runs.
 */
export function breakEvenPeakToAverage(calculation: Calculation): number | null {
  const owned = calculation.use(ownPerYear) / calculation.use(demandOf).peak;
  return Number.isFinite(owned) && owned > 0 ? calculation.use(vcpuYear) / owned : null;
}
