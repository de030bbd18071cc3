import { METRICS, type Metric, type SeriesSubject, type UtilizationSeries } from '@stowage/domain';

const DAY_SECONDS = 86400;

/** The samples of one machine on one UTC day at one step. */
export interface Block {
  readonly subject: SeriesSubject;
  readonly stepSeconds: number;
  /** Days since 1970-01-01 UTC. */
  readonly day: number;
  readonly values: { readonly [M in Metric]?: Float32Array };
}

/** Steps are counted from 1970 on, so that blocks of one step always line up; this is the first one to start on `day`. */
function firstStep(day: number, stepSeconds: number): number {
  return Math.ceil((day * DAY_SECONDS) / stepSeconds);
}

/** Cuts a series into day blocks. A sample belongs to the step it starts in; days without any sample make no block. */
export function toBlocks(series: UtilizationSeries): Block[] {
  const step = series.intervalSeconds;
  const start = Math.floor(series.startEpochSeconds / step);
  const length = Math.max(0, ...METRICS.map((metric) => series.values[metric]?.length ?? 0));
  const blocks: Block[] = [];
  if (length === 0) return blocks;
  const lastDay = Math.floor(((start + length - 1) * step) / DAY_SECONDS);
  for (let day = Math.floor((start * step) / DAY_SECONDS); day <= lastDay; day++) {
    const values = cutDay(series, firstStep(day, step) - start, firstStep(day + 1, step) - start);
    if (Object.keys(values).length > 0) blocks.push({ subject: series.subject, stepSeconds: step, day, values });
  }
  return blocks;
}

/** Samples `from` up to `to` of each metric that has any there; what lies outside the series is a gap. */
function cutDay(series: UtilizationSeries, from: number, to: number): Block['values'] {
  const values: { [M in Metric]?: Float32Array } = {};
  for (const metric of METRICS) {
    const samples = series.values[metric]?.subarray(Math.max(0, from), Math.max(0, to));
    if (!samples?.some((value) => !Number.isNaN(value))) continue;
    values[metric] = new Float32Array(to - from).fill(NaN);
    values[metric].set(samples, Math.max(0, -from));
  }
  return values;
}

/** Joins the day blocks of one machine and step, in order of days; missing days are gaps, outer gaps are cut off. */
export function fromBlocks(blocks: readonly Block[]): UtilizationSeries {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) throw new Error('A series needs at least one block');
  const step = first.stepSeconds;
  const start = firstStep(first.day, step);
  const joined: { [M in Metric]?: Float32Array } = {};
  for (const block of blocks) {
    for (const metric of METRICS) {
      const values = block.values[metric];
      if (!values) continue;
      joined[metric] ??= new Float32Array(firstStep(last.day + 1, step) - start).fill(NaN);
      joined[metric].set(values, firstStep(block.day, step) - start);
    }
  }
  return trimmed({ subject: first.subject, startEpochSeconds: start * step, intervalSeconds: step, values: joined });
}

function trimmed(series: UtilizationSeries): UtilizationSeries {
  const all = Object.values(series.values);
  const present = (index: number): boolean => all.some((values) => !Number.isNaN(values[index]));
  let from = 0;
  let to = all[0]?.length ?? 0;
  while (from < to && !present(from)) from++;
  while (to > from && !present(to - 1)) to--;
  const values = Object.fromEntries(Object.entries(series.values).map(([metric, samples]) => [metric, samples.slice(from, to)]));
  return { ...series, startEpochSeconds: series.startEpochSeconds + from * series.intervalSeconds, values };
}
