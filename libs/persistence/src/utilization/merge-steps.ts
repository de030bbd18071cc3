import { METRIC_RULES, METRICS, type Metric, type UtilizationSeries } from '@stowage/domain';

/**
 * One series out of several of the same machine at different steps (CPU every 5 minutes, watts every hour): all are
 * brought to the longest step by each metric's rule over time. Where two know the same metric, the finer one counts.
 */
export function mergeSteps(series: readonly UtilizationSeries[]): UtilizationSeries {
  const [finest, ...others] = [...series].sort((a, b) => a.intervalSeconds - b.intervalSeconds);
  if (!finest) throw new Error('Nothing to merge');
  if (others.length === 0) return finest;
  const step = Math.max(...series.map((one) => one.intervalSeconds));
  const start = Math.min(...series.map((one) => Math.floor(one.startEpochSeconds / step)));
  const end = Math.max(...series.map((one) => Math.floor((one.startEpochSeconds + (lengthOf(one) - 1) * one.intervalSeconds) / step))) + 1;
  const values: { [M in Metric]?: Float32Array } = {};
  for (const metric of METRICS) {
    for (const one of [finest, ...others]) {
      const samples = one.values[metric];
      if (!samples) continue;
      const coarse = coarsen({ ...one, samples }, METRIC_RULES[metric].overTime, { step, start, length: end - start });
      values[metric] = values[metric]?.map((value, index) => (Number.isNaN(value) ? (coarse[index] ?? NaN) : value)) ?? coarse;
    }
  }
  return { subject: finest.subject, startEpochSeconds: start * step, intervalSeconds: step, values };
}

function lengthOf(series: UtilizationSeries): number {
  return Math.max(0, ...Object.values(series.values).map((values) => values.length));
}

interface Samples {
  readonly startEpochSeconds: number;
  readonly intervalSeconds: number;
  readonly samples: Float32Array;
}

/** Mean or maximum of the samples that start in each step of `grid`; a step without samples is a gap. */
export function coarsen(fine: Samples, rule: 'mean' | 'max', grid: { readonly step: number; readonly start: number; readonly length: number }): Float32Array {
  const result = new Float64Array(grid.length);
  const counts = new Uint32Array(grid.length);
  fine.samples.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    const slot = Math.floor((fine.startEpochSeconds + index * fine.intervalSeconds) / grid.step) - grid.start;
    const sofar = result[slot] ?? 0;
    result[slot] = rule === 'mean' || counts[slot] === 0 ? sofar + value : Math.max(sofar, value);
    counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return Float32Array.from(result, (value, slot) => (counts[slot] === 0 ? NaN : value / (rule === 'mean' ? (counts[slot] ?? 1) : 1)));
}
