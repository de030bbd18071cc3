import type { FigureKey } from '@stowage/domain';
import { btuPerHour, coolingTons } from '@stowage/models';
import type { Calculation } from '../calculation/calculation.js';
import { sitePowers } from '../formulas/facility-power.js';
import { siteItPowers } from '../formulas/it-power.js';
import { presentCost } from '../formulas/total-cost.js';

type Note = (value: number, calculation: Calculation) => string | undefined;

const rounded = (value: number, digits = 3): string => Number(value.toPrecision(digits)).toLocaleString('en');

/** What happened to the buildings: sites closed and how the PUE moved. */
function buildings(_: number, calculation: Calculation): string | undefined {
  const before = calculation.useBefore(siteItPowers);
  if (!before) return undefined;
  const sites = calculation.use(sitePowers);
  const closed = before.filter((site) => site.averageWatts > 0 && !sites.some((other) => other.siteId === site.siteId && other.it.averageWatts > 0));
  const moved = sites.filter((site) => site.it.averageWatts > 0 && site.pue - calculation.value('facility.pue', site.siteId) > 0.005);
  const sentences = [
    ...closed.map((site) => `${site.siteId} is closed, so its fixed overhead is gone too.`),
    ...moved.map((site) => `The PUE of ${site.siteId} rises from ${calculation.value('facility.pue', site.siteId).toFixed(2)} to ${site.pue.toFixed(2)}, because part of the overhead does not fall with the machines.`),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

function peak(_: number, calculation: Calculation): string | undefined {
  return calculation.facts.slots === 1 ? 'Load by hour is unknown, so all machines are taken to peak at once.' : undefined;
}

function unmeasured(_: number, calculation: Calculation): string | undefined {
  const count = calculation.facts.machines.filter((machine) => machine.running && machine.unmeasuredPoints > 0).length;
  return count > 0 ? `${count} of ${calculation.facts.machines.length} machines carry workloads whose CPU load nobody measured; it is assumed.` : undefined;
}

const NOTES: { readonly [K in FigureKey]?: Note } = {
  averagePowerKw: buildings,
  energyKwhPerYear: buildings,
  peakPowerKw: peak,
  itAveragePowerKw: unmeasured,
  heatAverageKw: (value) => `${rounded(btuPerHour(value))} BTU/h, ${rounded(coolingTons(value))} tons of cooling.`,
  totalCost: (_, calculation) => `Present value at ${rounded(calculation.value('cost.discountRatio') * 100)} % a year: ${rounded(calculation.use(presentCost))}.`,
  spaceCost: () => 'Cash only where the space is rented or can be used otherwise.',
  staffCost: () => 'Hours freed, not people: cash only where posts change.',
  embodiedKgCo2ePerYear: (_, calculation) => (calculation.facts.side === 'before' ? 'Replacements these servers would need anyway.' : undefined),
};

/** A sentence that belongs beside a figure, if there is one. */
export function noteOf(key: FigureKey, value: number | null, calculation: Calculation): string | undefined {
  if (value === null) {
    return calculation.facts.workloads.length === 0 ? 'There are no running workloads.' : 'The file lists workloads but not the servers they run on.';
  }
  return NOTES[key]?.(value, calculation);
}
