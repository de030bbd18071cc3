import type { SinglePoint } from '@stowage/domain';
import { meanOfOutages, type OutageCause } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { MachineFacts, WorkloadFacts } from '../facts/estate-facts.js';
import { machineDowntime } from '../formulas/service.js';

/** How an application stands in one estate as far as outages go. Equal shapes have equal chances. */
export interface ServiceShape {
  /** Machines whose failure lasts until they are repaired, and those whose workloads restart elsewhere. */
  readonly repaired: number;
  readonly restarted: number;
  /** Machines that are emptied by live migration for maintenance; the others are stopped. */
  readonly migrated: number;
  readonly arrays: number;
  readonly sites: number;
}

/** One workload of an application and the machine it runs on; undefined = not in the inventory, so one of its own. */
export interface Member {
  readonly workload: WorkloadFacts;
  readonly machine: MachineFacts | undefined;
}

/** Machine by workload id; rests on no assumption. */
export const machineOfWorkload = ({ facts }: Calculation): ReadonlyMap<string, MachineFacts> =>
  new Map(facts.machines.flatMap((machine) => machine.workloads.map((id) => [id, machine] as const)));

/** Members by their machine; a member without a known machine has one to itself. */
export function byMachine(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const name = member.machine?.name ?? `the server of ${member.workload.id}`;
    groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return groups;
}

const siteOf = ({ machine }: Member): string => machine?.siteId ?? 'the site it runs at';

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The shape of an application from its workloads. */
export function shapeOf(calculation: Calculation, members: readonly Member[]): ServiceShape {
  const machines = [...byMachine(members).values()];
  const restarted = machines.filter((on) => on.every(({ workload }) => workload.restarts)).length;
  return {
    repaired: machines.length - restarted, restarted, migrated: calculation.facts.hypervisor.liveMigration ? restarted : 0,
    arrays: distinct(members.filter(({ workload }) => workload.onSharedStorage).map(siteOf)).length,
    sites: distinct(members.map(siteOf)).length,
  };
}

/** What stops the application by chance. Machines fail one by one; an array or a site takes all with it. */
export function outageCauses(calculation: Calculation, { repaired, restarted, arrays, sites }: ServiceShape): readonly OutageCause[] {
  const machine = machineDowntime(calculation);
  const failing = calculation.value('sla.restartFailureRatio');
  const siteMinutes = calculation.value('sla.siteOutageHours') * 60;
  return [
    { perYear: machine.failuresPerYear * repaired, meanMinutes: machine.repairMinutes },
    { perYear: machine.failuresPerYear * restarted * (1 - failing), meanMinutes: calculation.value('sla.restartMinutes') },
    { perYear: machine.failuresPerYear * restarted * failing, meanMinutes: calculation.value('sla.manualRecoveryMinutes') },
    { perYear: calculation.value('sla.storageFailuresPerYear') * arrays, meanMinutes: calculation.value('sla.storageRepairHours') * 60 },
    { perYear: siteMinutes > 0 ? (machine.siteMinutesPerYear / siteMinutes) * sites : 0, meanMinutes: siteMinutes },
  ];
}

/** Minutes a year of planned stops: one patch window for all its workloads, and maintenance of each of its machines. */
export function plannedMinutes(calculation: Calculation, { repaired, restarted, migrated }: ServiceShape): number {
  const { patchRebootsPerYear, rebootMinutes, maintenancePerYear, maintenanceMinutes } = machineDowntime(calculation);
  const stopped = repaired + restarted - migrated;
  const pause = migrated > 0 ? calculation.value('sla.migrationBlackoutSeconds') / 60 : 0;
  return patchRebootsPerYear * rebootMinutes + maintenancePerYear * (stopped * maintenanceMinutes + migrated * pause);
}

/** Mean minutes a year, planned stops included. */
export const meanMinutes = (calculation: Calculation, shape: ServiceShape): number =>
  meanOfOutages(outageCauses(calculation, shape)) + plannedMinutes(calculation, shape);

/** Points all of the application stands on. */
export function singlePoints(calculation: Calculation, members: readonly Member[]): readonly SinglePoint[] {
  const machines = [...byMachine(members).keys()];
  const sites = distinct(members.map(siteOf));
  const [machine] = machines;
  const [site] = sites;
  const array = calculation.facts.machines.find((one) => one.kind === 'storage' && one.siteId === site)?.name ?? `shared storage of ${site}`;
  const shared = sites.length === 1 && members.every(({ workload }) => workload.onSharedStorage);
  return [
    ...(machines.length === 1 && machine !== undefined ? [{ kind: 'machine' as const, name: machine }] : []),
    ...(shared ? [{ kind: 'storage' as const, name: array }] : []),
    ...(sites.length === 1 && site !== undefined ? [{ kind: 'site' as const, name: site }] : []),
  ];
}
