import type { Inventory, Server, UtilizationSeries, Workload } from '@stowage/domain';

/**
 * CPU series of servers that nobody measured as a whole but whose workloads were all measured: the sum of their shares
 * in each interval. Only where the workloads' samples stand on one grid; a gap in any of them is a gap of the sum.
 */
export function serverSeries(inventory: Inventory, series: readonly UtilizationSeries[]): UtilizationSeries[] {
  const own = new Set(series.filter((one) => one.subject.kind === 'server').map((one) => one.subject.id));
  const ofWorkload = new Map(series.filter((one) => one.subject.kind === 'workload').map((one) => [one.subject.id, one]));
  return inventory.servers.flatMap((server) => {
    if (own.has(server.id)) return [];
    const parts = inventory.workloads.filter((workload) => workload.serverId === server.id).map((workload) => ({ share: shareOf(workload, server), series: ofWorkload.get(workload.id) }));
    const sum = summed(parts);
    return sum ? [{ ...sum, subject: { kind: 'server' as const, id: server.id } }] : [];
  });
}

interface Part {
  /** What 100 % of the workload's CPU is of the server's; undefined = unknown. */
  readonly share: number | undefined;
  readonly series: UtilizationSeries | undefined;
}

function shareOf(workload: Workload, server: Server): number | undefined {
  if (workload.kind === 'physical') return 1;
  return workload.cpuCount === undefined || server.cores === undefined ? undefined : workload.cpuCount / server.cores;
}

function summed(parts: readonly Part[]): Omit<UtilizationSeries, 'subject'> | undefined {
  const first = parts[0]?.series;
  const length = first?.values.cpuRatio?.length;
  if (!first || length === undefined) return undefined;
  const total = new Float32Array(length);
  for (const { share, series } of parts) {
    const values = series?.values.cpuRatio;
    const sameGrid = series?.startEpochSeconds === first.startEpochSeconds && series.intervalSeconds === first.intervalSeconds && values?.length === length;
    if (share === undefined || !values || !sameGrid) return undefined;
    values.forEach((value, index) => (total[index] = (total[index] ?? 0) + share * value));
  }
  return { startEpochSeconds: first.startEpochSeconds, intervalSeconds: first.intervalSeconds, values: { cpuRatio: total } };
}
