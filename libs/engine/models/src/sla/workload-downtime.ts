/** Failures and stops of one machine and what they take, times in minutes. */
export interface MachineDowntime {
  readonly failuresPerYear: number;
  readonly repairMinutes: number;
  readonly patchRebootsPerYear: number;
  readonly rebootMinutes: number;
  readonly maintenancePerYear: number;
  readonly maintenanceMinutes: number;
  readonly siteMinutesPerYear: number;
}

/** Minutes a year a workload on its own physical machine is down: failures, patch reboots, maintenance, site. */
export function physicalDowntimeMinutes(machine: MachineDowntime): number {
  return machine.failuresPerYear * machine.repairMinutes
    + machine.patchRebootsPerYear * machine.rebootMinutes
    + machine.maintenancePerYear * machine.maintenanceMinutes
    + machine.siteMinutesPerYear;
}

/** What the hypervisor and storage change. */
export interface VirtualDowntime extends MachineDowntime {
  /** Another host restarts it by itself. */
  readonly restarts: boolean;
  readonly restartMinutes: number;
  readonly restartFailureRatio: number;
  readonly manualRecoveryMinutes: number;
  /** Host maintenance without a stop. */
  readonly liveMigration: boolean;
  readonly migrationBlackoutMinutes: number;
  readonly storageFailuresPerYear: number;
  readonly storageRepairMinutes: number;
}

/**
 * Minutes a year a virtual machine is down: host failures (restart elsewhere, or the host's repair), shared storage, site,
 * patch reboots of its own OS, and host maintenance where it can't be moved live (models.md section 5).
 */
export function virtualDowntimeMinutes(machine: VirtualDowntime): number {
  const recovery = machine.restarts
    ? (1 - machine.restartFailureRatio) * machine.restartMinutes + machine.restartFailureRatio * machine.manualRecoveryMinutes
    : machine.repairMinutes;
  const maintenance = machine.liveMigration ? machine.migrationBlackoutMinutes : machine.maintenanceMinutes;
  return machine.failuresPerYear * recovery
    + machine.storageFailuresPerYear * machine.storageRepairMinutes
    + machine.siteMinutesPerYear
    + machine.patchRebootsPerYear * machine.rebootMinutes
    + machine.maintenancePerYear * maintenance;
}
