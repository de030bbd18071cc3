import { physicalDowntimeMinutes, virtualDowntimeMinutes, type MachineDowntime } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import { groupBy } from '../facts/assessment-input.js';
import type { WorkloadFacts } from '../facts/estate-facts.js';
import { workloadCounts } from './machine-groups.js';

/** Failures and stops of one machine, minutes. */
export function machineDowntime(calculation: Calculation): MachineDowntime {
  return {
    failuresPerYear: calculation.value('sla.failuresPerYear'),
    repairMinutes: calculation.value('sla.repairHours') * 60,
    patchRebootsPerYear: calculation.value('sla.patchRebootsPerYear'),
    rebootMinutes: calculation.value('sla.rebootMinutes'),
    maintenancePerYear: calculation.value('sla.maintenancePerYear'),
    maintenanceMinutes: calculation.value('sla.maintenanceMinutes'),
    siteMinutesPerYear: calculation.value('sla.siteHoursPerYear') * 60,
  };
}

/** Mean minutes a year one workload is down. */
export function workloadMinutes(calculation: Calculation, workload: WorkloadFacts): number {
  const machine = machineDowntime(calculation);
  if (workload.kind === 'physical') return physicalDowntimeMinutes(machine);
  return virtualDowntimeMinutes({
    ...machine,
    restarts: workload.restarts,
    restartMinutes: calculation.value('sla.restartMinutes'),
    restartFailureRatio: calculation.value('sla.restartFailureRatio'),
    manualRecoveryMinutes: calculation.value('sla.manualRecoveryMinutes'),
    liveMigration: workload.restarts && calculation.facts.hypervisor.liveMigration,
    migrationBlackoutMinutes: calculation.value('sla.migrationBlackoutSeconds') / 60,
    storageFailuresPerYear: workload.onSharedStorage ? calculation.value('sla.storageFailuresPerYear') : 0,
    storageRepairMinutes: workload.onSharedStorage ? calculation.value('sla.storageRepairHours') * 60 : 0,
  });
}

/** Workloads that are down alike; rests on no assumption. */
const workloadKinds = ({ facts }: Calculation): readonly (readonly WorkloadFacts[])[] =>
  [...groupBy(facts.workloads, ({ kind, restarts, onSharedStorage }) => `${kind} ${restarts} ${onSharedStorage}`).values()];

/** Mean minutes a year a workload is down; null without workloads. */
export function downtimeMinutesPerYear(calculation: Calculation): number | null {
  const { length } = calculation.facts.workloads;
  if (length === 0) return null;
  const total = calculation.use(workloadKinds).reduce((sum, alike) => sum + (alike[0] ? alike.length * workloadMinutes(calculation, alike[0]) : 0), 0);
  return total / length;
}

/** Mean over the workloads of a time that differs between physical and virtual; null without workloads. */
function byKind(calculation: Calculation, physicalKey: string, virtualKey: string): number | null {
  const counts = calculation.use(workloadCounts);
  if (counts.physical + counts.virtual === 0) return null;
  const virtual = counts.virtual / (counts.physical + counts.virtual);
  const physicalPart = virtual < 1 ? (1 - virtual) * calculation.value(physicalKey) : 0;
  return physicalPart + (virtual > 0 ? virtual * calculation.value(virtualKey) : 0);
}

/** Hours to deploy a server. */
export const deployHours = (calculation: Calculation): number | null => byKind(calculation, 'sla.deployPhysicalHours', 'sla.deployVirtualHours');

/** Hours to restore a corrupted server. */
export const restoreHours = (calculation: Calculation): number | null => byKind(calculation, 'sla.restorePhysicalHours', 'sla.restoreVirtualHours');

/** Most running workloads on one machine, storage apart. */
export const workloadsPerFailure = (calculation: Calculation): number =>
  calculation.facts.machines.reduce((most, machine) => (machine.kind === 'storage' ? most : Math.max(most, machine.workloads.length)), 0);

/** Machines that draw power, storage apart. */
export const machinesRunning = (calculation: Calculation): number =>
  calculation.facts.machines.filter((machine) => machine.running && machine.kind !== 'storage').length;

/** Sites with a running machine. */
export const sitesPowered = (calculation: Calculation): number =>
  new Set(calculation.facts.machines.filter((machine) => machine.running).map((machine) => machine.siteId)).size;
