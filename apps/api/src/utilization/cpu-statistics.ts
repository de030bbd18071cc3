import type { UtilizationSeries } from '@stowage/domain';
import { quantile, samplesBySlot, samplesNeeded } from '@stowage/profiling';

/** What a machine's CPU series says at a glance. Ratios 0..1; null = no sample. */
export interface CpuStatistics {
  readonly meanRatio: number | null;
  readonly highRatio: number | null;
  /** The peak where the samples are too few for a percentile. */
  readonly highBasis: 'p95' | 'peak';
  readonly samples: number;
  readonly historyDays: number;
  readonly byHour: readonly (number | null)[];
  /** From Monday 00:00 UTC. */
  readonly byHourOfWeek: readonly (number | null)[];
}

const HIGH_SHARE = 0.95;

/** undefined where the series has no CPU samples. */
export function cpuStatistics(series: UtilizationSeries): CpuStatistics | undefined {
  const values = series.values.cpuRatio;
  const present = values?.filter((value) => !Number.isNaN(value));
  if (!values || !present || present.length === 0) return undefined;
  const highBasis = present.length < samplesNeeded(HIGH_SHARE) ? 'peak' : 'p95';
  return {
    meanRatio: meanOf(present), highRatio: quantile(present, highBasis === 'peak' ? 1 : HIGH_SHARE) ?? null, highBasis, samples: present.length,
    historyDays: (values.length * series.intervalSeconds) / 86_400,
    byHour: samplesBySlot(series, values, 24).map(meanOf), byHourOfWeek: samplesBySlot(series, values, 168).map(meanOf),
  };
}

/** null where there is nothing to average. */
export function meanOf(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0;
  return sum / values.length;
}
