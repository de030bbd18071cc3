import type { DemandBasis, Sizing, SlotCount, SlotValues, UtilizationSeries } from '@stowage/domain';
import { coverageOf } from './coverage.js';
import { quantile, samplesNeeded } from './quantile.js';
import type { CountedSamples } from './select-samples.js';
import { samplesBySlot } from './slot-of.js';

export interface SizedDemand {
  readonly demand: SlotValues;
  readonly basis: DemandBasis;
}

/**
 * Sizes one metric of one time series as the scenario asks, in the metric's own unit.
 * @returns undefined where the series has no sample of it
 */
export function demandOfSeries(series: UtilizationSeries, counted: CountedSamples, sizing: Sizing, slots: SlotCount): SizedDemand | undefined {
  const { values } = counted;
  const coverage = coverageOf(series, counted);
  if (coverage.samples === 0) return undefined;
  if (sizing.method === 'average') return { demand: meanOfSamples(values), basis: { method: 'average', ...coverage } };
  if (sizing.method === 'peak') return { demand: quantile(values, 1) ?? 0, basis: { method: 'peak', ...coverage } };
  if (sizing.method.startsWith('hour-of') && slots > 1) return demandBySlot(series, counted, sizing, slots);
  const needed = samplesNeeded(sizing.percentile);
  if (coverage.samples < needed) {
    const note = `${coverage.samples} samples are too few for the ${percent(sizing.percentile)} percentile, which needs ${needed}: sized by the peak.`;
    return { demand: quantile(values, 1) ?? 0, basis: { method: 'peak', ...coverage, note } };
  }
  return { demand: quantile(values, sizing.percentile) ?? 0, basis: { method: 'percentile', ...coverage } };
}

/**
 * The shape over the week (or day): in each slot the percentile, or the peak where a slot has too few samples for it.
 * A slot without samples takes the percentile of the whole series: a gap is never a zero.
 */
function demandBySlot(series: UtilizationSeries, counted: CountedSamples, sizing: Sizing, slots: SlotCount): SizedDemand {
  const { values } = counted;
  const coverage = coverageOf(series, counted);
  const needed = samplesNeeded(sizing.percentile);
  const overall = quantile(values, coverage.samples < needed ? 1 : sizing.percentile) ?? 0;
  const bySlot = samplesBySlot(series, values, slots);
  const demand = bySlot.map((samples) => quantile(samples, samples.length < needed ? 1 : sizing.percentile) ?? overall);
  const empty = bySlot.filter((samples) => samples.length === 0).length;
  const few = bySlot.filter((samples) => samples.length > 0 && samples.length < needed).length;
  const notes = [
    ...(few > 0 ? [`${few === slots ? 'The' : `${few} of the ${slots}`} hours have fewer than the ${needed} samples a ${percent(sizing.percentile)} percentile needs: sized there by their peaks.`] : []),
    ...(empty > 0 ? [`${empty} of ${slots} hours have no sample: sized there by the whole history.`] : []),
  ];
  return { demand, basis: { method: slots === 168 ? 'hour-of-week' : 'hour-of-day', ...coverage, ...(notes.length > 0 ? { note: notes.join(' ') } : {}) } };
}

/** Mean by slot; a slot without samples takes the mean of all. For energy, not for sizing. */
export function meanBySlot(series: UtilizationSeries, counted: CountedSamples, slots: SlotCount): SlotValues | undefined {
  const { values } = counted;
  if (coverageOf(series, counted).samples === 0) return undefined;
  const overall = meanOfSamples(values);
  const means = samplesBySlot(series, values, slots).map((samples) => (samples.length === 0 ? overall : meanOfSamples(samples)));
  return slots === 1 ? overall : means;
}

function meanOfSamples(values: ArrayLike<number>): number {
  const present = Array.from(values).filter((value) => !Number.isNaN(value));
  return present.reduce((sum, value) => sum + value, 0) / present.length;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}th`;
}
