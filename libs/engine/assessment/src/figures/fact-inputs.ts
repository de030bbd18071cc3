import type { FigureInput, FigureKey } from '@stowage/domain';
import { HOURS_PER_YEAR } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import { groupBy } from '../facts/assessment-input.js';
import { sitePowers } from '../formulas/facility-power.js';
import { machinePowers, type MachinePower } from '../formulas/it-power.js';
import { priceOf, timesBought } from '../formulas/purchases.js';
import type { MachineFacts } from '../facts/estate-facts.js';

type FactInputs = (calculation: Calculation) => readonly FigureInput[];

const computed = (label: string, value: number, unit: string, source: string): FigureInput => ({ label, value, unit, source, origin: 'computed' });
const exact = (label: string, value: number, unit: string, source: string): FigureInput => ({ label, value, unit, source, origin: 'exact' });

const PLURALS = { server: 'servers', host: 'hosts', storage: 'storage arrays' } as const;
const named = (machines: readonly MachineFacts[]): string => `${machines.length} ${machines.length === 1 && machines[0] ? machines[0].kind : PLURALS[machines[0]?.kind ?? 'server']}`;

/** Mean watts of the machines that rest on one power row. */
function powerByRow(calculation: Calculation): readonly FigureInput[] {
  const running = calculation.use(machinePowers).filter(({ machine }) => machine.running);
  const rows = groupBy(running, ({ machine }) => `${machine.kind} ${machine.basis.group}`);
  return [...rows.values()].map((members: readonly MachinePower[]) => {
    const machines = members.map(({ machine }) => machine);
    const watts = members.reduce((sum, { averageWatts }) => sum + averageWatts, 0) / members.length;
    return computed(`${named(machines)}, average power of one`, watts, 'W', machines[0]?.basis.source ?? '');
  });
}

/** Machines of each kind that are bought over the years, and how often in all. */
function boughtByKind(calculation: Calculation): readonly { readonly machines: readonly MachineFacts[]; readonly times: number }[] {
  const bought = calculation.facts.machines.filter((machine) => timesBought(calculation, machine) > 0);
  return [...groupBy(bought, (machine) => machine.kind).values()]
    .map((machines) => ({ machines, times: machines.reduce((sum, machine) => sum + timesBought(calculation, machine), 0) }));
}

const countInput = (machines: readonly MachineFacts[], times: number): FigureInput =>
  computed(`${named(machines)}: bought over the years`, times, 'times', 'Age and life of the machines');

const purchaseCounts: FactInputs = (calculation) => boughtByKind(calculation).map(({ machines, times }) => countInput(machines, times));

/** Number and mean price of the machines of each kind bought over the years. */
function purchases(calculation: Calculation): readonly FigureInput[] {
  return boughtByKind(calculation).flatMap(({ machines, times }) => {
    const price = machines.reduce((sum, machine) => sum + priceOf(calculation, machine) * timesBought(calculation, machine), 0) / times;
    const stated = machines.some((machine) => machine.price !== undefined);
    return [
      countInput(machines, times),
      { ...computed(`${named(machines)}: mean price`, price, calculation.facts.currency, stated ? 'Stated with the machine or host model' : 'Assumed price'), origin: 'assumed' },
    ];
  });
}

const years: FactInputs = (calculation) => [exact('Years', calculation.facts.years, 'years', 'Scenario')];

/** Physical and virtual workloads that run. */
function workloadKinds({ facts }: Calculation): readonly FigureInput[] {
  const virtual = facts.workloads.filter((workload) => workload.kind === 'virtual').length;
  const source = facts.side === 'before' ? 'Counted in the inventory' : 'Counted in the plan';
  return [exact('Physical workloads', facts.workloads.length - virtual, 'workloads', source), exact('Virtual workloads', virtual, 'workloads', source)];
}

function moves({ facts }: Calculation): readonly FigureInput[] {
  const count = (kind: 'physical' | 'virtual'): number => facts.workloads.filter((workload) => workload.movedFrom === kind).length;
  return [
    exact('Physical workloads moved', count('physical'), 'workloads', 'Counted in the plan'),
    exact('Virtual workloads moved', count('virtual'), 'workloads', 'Counted in the plan'),
    exact('Servers taken out', facts.removedServers, 'servers', 'Counted in the plan'),
  ];
}

/** PUE of each site as it comes out. */
const pueBySite: FactInputs = (calculation) =>
  calculation.use(sitePowers).filter((site) => site.it.averageWatts > 0).map((site) => ({ ...computed(`PUE of ${site.siteId} at this load`, site.pue, '×', 'Overhead at partial load'), siteId: site.siteId }));

/** Energy of each site. */
const energyBySite: FactInputs = (calculation) =>
  calculation.use(sitePowers).map((site) => ({ ...computed(`Energy of ${site.siteId}`, (site.averageWatts * HOURS_PER_YEAR) / 1000, 'kWh', 'Average power at the meter × 8,760 h'), siteId: site.siteId }));

const FACT_INPUTS: { readonly [K in FigureKey]?: readonly FactInputs[] } = {
  itAveragePowerKw: [powerByRow],
  averagePowerKw: [pueBySite],
  peakPowerKw: [pueBySite],
  energyKwhPerYear: [() => [exact('Hours in a year', HOURS_PER_YEAR, 'h', '365 days')]],
  operationalKgCo2ePerYear: [energyBySite],
  embodiedKgCo2ePerYear: [purchaseCounts, years],
  hardwareCost: [purchases],
  softwareCost: [workloadKinds, years],
  supportCost: [years],
  energyCost: [energyBySite, years],
  spaceCost: [years],
  staffCost: [workloadKinds, years],
  migrationCost: [moves],
  costPerYear: [years],
  downtimeMinutesPerYear: [workloadKinds],
  deployHours: [workloadKinds],
  restoreHours: [workloadKinds],
};

/** Counts and interim results a figure is worked out from, beside its assumptions. */
export const factInputs = (key: FigureKey, calculation: Calculation): readonly FigureInput[] =>
  (FACT_INPUTS[key] ?? []).flatMap((inputs) => inputs(calculation));
