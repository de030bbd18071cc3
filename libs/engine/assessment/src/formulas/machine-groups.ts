import type { Calculation } from '../calculation/calculation.js';
import { groupBy } from '../facts/assessment-input.js';
import type { MachineFacts, WorkloadFacts } from '../facts/estate-facts.js';

/** Machines that are bought, supported and licensed alike: one of them stands for all. */
export interface MachineGroup {
  readonly machine: MachineFacts;
  readonly count: number;
  /** Workloads of one machine whose OS needs a paid licence, and those of unknown OS. */
  readonly licensedGuests: number;
  readonly unknownGuests: number;
}

/** Running workloads by id. */
export const workloadsById = ({ facts }: Calculation): ReadonlyMap<string, WorkloadFacts> =>
  new Map(facts.workloads.map((workload) => [workload.id, workload]));

function guestsOf(calculation: Calculation, machine: MachineFacts): Pick<MachineGroup, 'licensedGuests' | 'unknownGuests'> {
  const byId = calculation.use(workloadsById);
  const licensed = machine.workloads.map((id) => byId.get(id)?.licensedOs);
  return { licensedGuests: licensed.filter((one) => one === true).length, unknownGuests: licensed.filter((one) => one === undefined).length };
}

/** Machines by everything that money and hardware carbon depend on; rests on no assumption. */
export function machineGroups(calculation: Calculation): readonly MachineGroup[] {
  const machines = calculation.facts.machines.map((machine) => ({ machine, ...guestsOf(calculation, machine) }));
  const alike = groupBy(machines, ({ machine: { kind, siteId, running, virtualized, sockets, cores, price, embodied, ownership }, ...guests }) =>
    JSON.stringify([kind, siteId, running, virtualized, sockets, cores, price, embodied, ownership, guests]));
  return [...alike.values()].flatMap((members) => members.slice(0, 1).map((first) => ({ ...first, count: members.length })));
}

/** Running workloads by how they run and by what this plan moved. */
export interface WorkloadCounts {
  readonly physical: number;
  readonly virtual: number;
  readonly movedPhysical: number;
  readonly movedVirtual: number;
}

/** Counts of the running workloads; rests on no assumption. */
export function workloadCounts({ facts: { workloads } }: Calculation): WorkloadCounts {
  const virtual = workloads.filter((workload) => workload.kind === 'virtual').length;
  const moved = (kind: 'physical' | 'virtual'): number => workloads.filter((workload) => workload.movedFrom === kind).length;
  return { physical: workloads.length - virtual, virtual, movedPhysical: moved('physical'), movedVirtual: moved('virtual') };
}
