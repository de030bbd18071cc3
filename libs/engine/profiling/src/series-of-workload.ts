import type { Metric, UtilizationSeries, Workload } from '@stowage/domain';

/** A workload's time series, and the share of it that is the workload's where it is its server's. */
export interface OwnSeries {
  readonly series: UtilizationSeries;
  readonly shareRatio: number;
  readonly note?: string;
}

/** Finds a workload's series by id, or its server's, split among the workloads there that have none of their own. */
export function seriesFinder(workloads: readonly Workload[], series: readonly UtilizationSeries[]): (workload: Workload) => OwnSeries | undefined {
  const byWorkload = new Map(series.filter((one) => one.subject.kind === 'workload').map((one) => [one.subject.id, one]));
  const byServer = new Map(series.filter((one) => one.subject.kind === 'server').map((one) => [one.subject.id, one]));
  const sharing = new Map<string, Workload[]>();
  for (const workload of workloads) {
    if (workload.serverId === undefined || byWorkload.has(workload.id)) continue;
    sharing.set(workload.serverId, [...(sharing.get(workload.serverId) ?? []), workload]);
  }
  return (workload) => {
    const own = byWorkload.get(workload.id);
    if (own) return { series: own, shareRatio: 1 };
    const servers = workload.serverId === undefined ? undefined : byServer.get(workload.serverId);
    if (!servers) return undefined;
    const mates = sharing.get(workload.serverId ?? '') ?? [workload];
    if (mates.length === 1) return { series: servers, shareRatio: 1 };
    return { series: servers, shareRatio: shareOf(workload, mates), note: `Measured on ${workload.serverId} as a whole and split among its ${mates.length} workloads by their CPUs.` };
  };
}

/** By CPU count where all have one, else equal parts. */
function shareOf(workload: Workload, mates: readonly Workload[]): number {
  const total = mates.reduce((sum, mate) => sum + (mate.cpuCount ?? NaN), 0);
  return Number.isNaN(total) || total === 0 ? 1 / mates.length : (workload.cpuCount ?? 0) / total;
}

/** The values of a metric scaled to the workload's share; undefined where the series has none. */
export function valuesOf(own: OwnSeries, metric: Metric): Float32Array | undefined {
  const values = own.series.values[metric];
  return values && own.shareRatio !== 1 ? values.map((value) => value * own.shareRatio) : values;
}
