import { METRICS, type Metric, type SeriesSubject, type UtilizationSeries } from '@stowage/domain';
import type { SampleBlock } from '../rows.js';
import { summed } from './sum-parts.js';

/** Steps collectors use; a measured step within a tenth of one of them is meant to be it. */
const USUAL_STEPS = [10, 15, 20, 30, 60, 120, 180, 240, 300, 600, 900, 1200, 1800, 3600, 7200, 10800, 14400, 21600, 43200, 86400];
/** A sample this early (share of a step) belongs to the next slot: 11:59:58 is the sample of 12:00. */
const EARLY_RATIO = 0.02;
/** About four years of minutes; more is a stray time stamp. */
const MOST_SLOTS = 2_200_000;

export interface BuiltSeries {
  readonly series: UtilizationSeries;
  /** Points in time that were left out because they are too far before the rest. */
  readonly tooOld: number;
}

/**
 * Samples of one machine, from any number of files, on a regular grid: times are floored to the step, gaps are NaN and
 * never zero, of repeated samples the last one brought wins metric by metric.
 * @returns undefined where there is no sample
 */
export function toSeries(subject: SeriesSubject, blocks: readonly SampleBlock[], metrics: readonly Metric[] = METRICS): BuiltSeries | undefined {
  const times = sorted(blocks);
  const last = times.at(-1);
  if (last === undefined) return undefined;
  const step = stepOf(blocks);
  const slotOf = (time: number): number => Math.floor((time + step * EARLY_RATIO) / step);
  const lastSlot = slotOf(last);
  const firstSlot = slotOf(times.find((time) => lastSlot - slotOf(time) < MOST_SLOTS) ?? last);
  const slots = lastSlot - firstSlot + 1;
  const values: { [M in Metric]?: Float32Array } = {};
  for (const metric of metrics) {
    const column = summed(blocks, metric, (some) => gridded(some, metric, slots, (time) => slotOf(time) - firstSlot));
    if (column !== undefined) values[metric] = column;
  }
  if (Object.keys(values).length === 0) return undefined;
  return {
    series: { subject, startEpochSeconds: firstSlot * step, intervalSeconds: step, values },
    tooOld: times.filter((time) => slotOf(time) < firstSlot).length,
  };
}

function sorted(blocks: readonly SampleBlock[]): Float64Array {
  const all = new Float64Array(blocks.reduce((sum, { epochSeconds }) => sum + epochSeconds.length, 0));
  let at = 0;
  for (const { epochSeconds } of blocks) {
    all.set(epochSeconds, at);
    at += epochSeconds.length;
  }
  return all.filter((time) => Number.isFinite(time)).sort();
}

/**
 * The (lower) median distance of neighbours, so that gaps and stray samples do not count. Neighbours are those of one
 * block: parts are sampled a moment one after the other.
 */
function stepOf(blocks: readonly SampleBlock[]): number {
  const within = blocks.flatMap((block) => distances(sorted([block])));
  const steps = within.length > 0 ? within : distances(sorted(blocks));
  if (steps.length === 0) return 300;
  const median = Float64Array.from(steps).sort()[Math.floor((steps.length - 1) / 2)] ?? 300;
  return USUAL_STEPS.find((usual) => Math.abs(usual - median) <= usual / 10) ?? Math.max(1, Math.round(median));
}

function distances(times: Float64Array): number[] {
  const steps: number[] = [];
  for (let at = 1; at < times.length; at += 1) {
    const step = (times[at] ?? 0) - (times[at - 1] ?? 0);
    if (step > 0) steps.push(step);
  }
  return steps;
}

/** undefined where no file has a value of the metric. */
function gridded(blocks: readonly SampleBlock[], metric: Metric, slots: number, slotOf: (time: number) => number): Float32Array | undefined {
  const column = new Float32Array(slots).fill(Number.NaN);
  let present = false;
  for (const { epochSeconds, values } of blocks) {
    const source = values[metric];
    if (source === undefined) continue;
    for (let at = 0; at < source.length; at += 1) {
      const value = source[at] ?? Number.NaN;
      const slot = slotOf(epochSeconds[at] ?? Number.NaN);
      if (Number.isNaN(value) || !(slot >= 0)) continue;
      column[slot] = value;
      present = true;
    }
  }
  return present ? column : undefined;
}
