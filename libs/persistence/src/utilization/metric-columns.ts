import type { Metric } from '@stowage/domain';

/** The column that holds each metric, in table order. */
export const METRIC_COLUMNS: { readonly [M in Metric]: string } = {
  cpuRatio: 'cpu_ratio',
  memoryMib: 'memory_mib',
  diskIops: 'disk_iops',
  diskBytesPerSecond: 'disk_bytes_per_second',
  networkBytesPerSecond: 'network_bytes_per_second',
  powerWatts: 'power_watts',
};
