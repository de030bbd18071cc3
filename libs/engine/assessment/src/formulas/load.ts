import type { SlotValues } from '@stowage/domain';
import type { Calculation } from '../calculation/calculation.js';
import type { MachineFacts } from '../facts/estate-facts.js';

/** How one machine's load comes from its workloads' CPU points. */
interface LoadFactors {
  /** Hypervisor overhead and the error of moving work between CPU generations. */
  readonly factor: number;
  /** Points assumed for workloads nobody measured. */
  readonly assumedPoints: number;
}

function loadFactors(calculation: Calculation, machine: MachineFacts): LoadFactors {
  const overhead = machine.virtualized && !machine.measuredWhole ? 1 + calculation.value('cpu.hypervisorOverheadRatio') : 1;
  const normalisation = machine.kind === 'host' ? calculation.value('cpu.normalisationFactor') : 1;
  const assumed = machine.unmeasuredPoints > 0 ? machine.unmeasuredPoints * calculation.value('load.unknownCpuRatio') : 0;
  return { factor: overhead * normalisation, assumedPoints: assumed };
}

const share = (points: number, capacity: number): number => (capacity > 0 ? Math.min(1, points / capacity) : 0);

/** CPU load 0..1 by slot: (measured points + points assumed for the unmeasured) x (1 + hypervisor overhead) / CPU points. */
export function machineLoad(calculation: Calculation, machine: MachineFacts): SlotValues {
  const { factor, assumedPoints } = loadFactors(calculation, machine);
  const load = (used: number): number => share((used + assumedPoints) * factor, machine.points);
  return typeof machine.usedPoints === 'number' ? load(machine.usedPoints) : machine.usedPoints.map(load);
}

/** CPU load 0..1 when all its workloads are at their sized demand at once. */
export function machinePeakLoad(calculation: Calculation, machine: MachineFacts): number {
  const { factor, assumedPoints } = loadFactors(calculation, machine);
  return share((machine.peakPoints + assumedPoints) * factor, machine.points);
}
