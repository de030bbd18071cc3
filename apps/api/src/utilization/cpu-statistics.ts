import type { UtilizationSeries } from '@stowage/domain';

/** What a machine's CPU series says at a glance. Ratios 0..1; null = no sample. */
export interface CpuStatistics {
  readonly meanRatio: number | null;
  readonly highRatio: number | null;
  /** The peak where the samples are too few for a percentile. */
  readonly highBasis: 'p95' | 'peak';
  readonly samples: number;
  readonly historyDays: number;
  /** UTC. */
  readonly byHour: readonly (number | null)[];
  /** From Monday 00:00 UTC. */
  readonly byHourOfWeek: readonly (number | null)[];
}

const HIGH_SHARE = 0.95;
/** With fewer, none of them could lie above the 95th percentile. */
const ENOUGH_SAMPLES = 20;
const HOUR_SECONDS = 3600;
/** 1970-01-01 was a Thursday. */
const HOURS_FROM_MONDAY = 3 * 24;

/** undefined where the series has no CPU samples. */
export function cpuStatistics(series: UtilizationSeries): CpuStatistics | undefined {
  const values = series.values.cpuRatio;
  const sorted = values?.filter((value) => !Number.isNaN(value)).sort();
  if (!values || !sorted || sorted.length === 0) return undefined;
  const highBasis = sorted.length < ENOUGH_SAMPLES ? 'peak' : 'p95';
  // Nearest rank: always a value that was measured.
  const rank = highBasis === 'peak' ? sorted.length : Math.ceil(HIGH_SHARE * sorted.length - 1e-9);
  return {
    meanRatio: meanOf(sorted), highRatio: sorted[rank - 1] ?? null, highBasis, samples: sorted.length,
    historyDays: (values.length * series.intervalSeconds) / 86_400,
    byHour: meanByHour(series, values, 24, 0), byHourOfWeek: meanByHour(series, values, 168, HOURS_FROM_MONDAY),
  };
}

/** Mean of the samples that start in each hour of a cycle of `hours`; `offset` turns hours since 1970 into hours of the cycle. */
function meanByHour(series: UtilizationSeries, values: Float32Array, hours: number, offset: number): (number | null)[] {
  const sums = new Float64Array(hours);
  const counts = new Uint32Array(hours);
  values.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    const hour = (Math.floor((series.startEpochSeconds + index * series.intervalSeconds) / HOUR_SECONDS) + offset) % hours;
    sums[hour] = (sums[hour] ?? 0) + value;
    counts[hour] = (counts[hour] ?? 0) + 1;
  });
  return Array.from(sums, (sum, hour) => (counts[hour] ? rounded(sum / counts[hour]) : null));
}

/** To a hundredth of a percent: a week of 1,000 machines is sent as 168,000 of these. */
function rounded(ratio: number): number {
  return Math.round(ratio * 10_000) / 10_000;
}

/** null where there is nothing to average. */
export function meanOf(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum / values.length;
}
