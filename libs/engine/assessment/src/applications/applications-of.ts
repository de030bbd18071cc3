import type { ApplicationAssessment, ApplicationService } from '@stowage/domain';
import { MINUTES_PER_YEAR } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import type { WorkloadFacts } from '../facts/estate-facts.js';
import { groupBy } from '../facts/assessment-input.js';
import type { Pair } from '../figures/moved-pairs.js';
import { byMachine, machineOfWorkload, meanMinutes, plannedMinutes, shapeOf, singlePoints, type Member, type ServiceShape } from './service-shape.js';
import { breachOf, minutesOf, serviceYears, simulateYears, type SimulatedYears } from './simulated-years.js';

/** Simulates each shape once. */
type YearsOf = (shape: ServiceShape) => SimulatedYears;

function simulator(base: Calculation, seed: number): YearsOf {
  const years = serviceYears(base, seed);
  const known = new Map<string, SimulatedYears>();
  return (shape) => {
    const key = JSON.stringify(shape);
    const simulated = known.get(key) ?? simulateYears(years, shape, seed);
    known.set(key, simulated);
    return simulated;
  };
}

function serviceOf(calculation: Calculation, workloads: readonly WorkloadFacts[], target: number | undefined, yearsOf: YearsOf): ApplicationService {
  const machines = calculation.use(machineOfWorkload);
  const members = workloads.map((workload): Member => ({ workload, machine: machines.get(workload.id) }));
  const shape = shapeOf(calculation, members);
  const years = yearsOf(shape);
  const breach = target === undefined ? null : breachOf(years, target);
  const downtime = meanMinutes(calculation, shape);
  const on = [...byMachine(members).values()].map((own) => own.length);
  return {
    availabilityRatio: Math.max(0, 1 - downtime / MINUTES_PER_YEAR), downtimeMinutesPerYear: downtime,
    plannedMinutesPerYear: plannedMinutes(calculation, shape), percentiles: minutesOf(years),
    breachRatio: breach?.all ?? null, unplannedBreachRatio: breach?.unplanned ?? null,
    machines: on.length, workloadsPerFailure: Math.max(0, ...on), singlePoints: singlePoints(calculation, members),
  };
}

const targetOf = (workloads: readonly WorkloadFacts[]): number | undefined => {
  const targets = workloads.flatMap(({ slaTargetRatio }) => slaTargetRatio ?? []);
  return targets.length > 0 ? Math.max(...targets) : undefined;
};

/** Workloads by application; one without stands for itself where it has a target. */
function groupsOf({ facts }: Calculation): ReadonlyMap<string, readonly WorkloadFacts[]> {
  const named = facts.workloads.filter(({ application, slaTargetRatio }) => application !== undefined || slaTargetRatio !== undefined);
  return groupBy(named, ({ application, id }) => application ?? id);
}

/**
 * Availability of every application before and after: mean and planned minutes a year, the chance of a year over the target
 * from seeded simulated years, how much one failure stops, and the single points the plan creates.
 */
export function applicationsOf({ before, after }: Pair, seed: number): readonly ApplicationAssessment[] {
  const later = groupsOf(after);
  const yearsOf = { before: simulator(before, seed), after: simulator(after, seed) };
  return [...groupsOf(before)].map(([name, workloads]) => {
    const target = targetOf(workloads);
    const was = serviceOf(before, workloads, target, yearsOf.before);
    const is = serviceOf(after, later.get(name) ?? workloads, target, yearsOf.after);
    return {
      name, workloads: workloads.map(({ id }) => id), ...(target === undefined ? {} : { slaTargetRatio: target }), before: was, after: is,
      newSinglePoints: is.singlePoints.filter((point) => !was.singlePoints.some((other) => other.kind === point.kind)),
    };
  });
}
