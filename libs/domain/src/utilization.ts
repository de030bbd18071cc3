/**
 * What a collector or file measures. cpuRatio is the share of the machine's own CPU capacity, 0..1.
 * memoryMib is memory in use. Rates are per second over the interval.
 */
export type Metric = 'cpuRatio' | 'memoryMib' | 'diskIops' | 'diskBytesPerSecond' | 'networkBytesPerSecond' | 'powerWatts';

export const METRICS: readonly Metric[] = [
  'cpuRatio', 'memoryMib', 'diskIops', 'diskBytesPerSecond', 'networkBytesPerSecond', 'powerWatts',
];

/** How samples of a metric combine over time and over machines on one host. */
export const METRIC_RULES: { readonly [M in Metric]: { readonly overTime: 'mean' | 'max'; readonly overMachines: 'sum' | 'capacity-weighted' } } = {
  cpuRatio: { overTime: 'mean', overMachines: 'capacity-weighted' },
  memoryMib: { overTime: 'max', overMachines: 'sum' },
  diskIops: { overTime: 'mean', overMachines: 'sum' },
  diskBytesPerSecond: { overTime: 'mean', overMachines: 'sum' },
  networkBytesPerSecond: { overTime: 'mean', overMachines: 'sum' },
  powerWatts: { overTime: 'mean', overMachines: 'sum' },
};

export interface SeriesSubject {
  readonly kind: 'server' | 'workload';
  readonly id: string;
}

/** Regular samples of one machine; NaN marks a gap. All arrays have the same length. Times are UTC. */
export interface UtilizationSeries {
  readonly subject: SeriesSubject;
  /** Start of the first interval, seconds since 1970-01-01T00:00:00Z. */
  readonly startEpochSeconds: number;
  readonly intervalSeconds: number;
  readonly values: { readonly [M in Metric]?: Float32Array };
}
