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
    const workloads = inventory.workloads.filter((workload) => workload.serverId === server.id);
    const parts = workloads.flatMap((workload) => partOf(workload, server, ofWorkload.get(workload.id)) ?? []);
    const sum = parts.length === workloads.length ? summed(parts) : undefined;
    return sum ? [{ ...sum, subject: { kind: 'server' as const, id: server.id } }] : [];
  });
}

/** What 100 % of a workload's CPU is of the server's, and its samples. */
interface Part {
  readonly share: number;
  readonly series: UtilizationSeries;
  readonly values: Float32Array;
}

/** undefined where the workload was not measured or its part of the server is unknown. */
function partOf(workload: Workload, server: Server, series: UtilizationSeries | undefined): Part | undefined {
  const share = workload.kind === 'physical' ? 1 : (workload.cpuCount ?? NaN) / (server.cores ?? NaN);
  const values = series?.values.cpuRatio;
  return series && values && !Number.isNaN(share) ? { share, series, values } : undefined;
}

function summed(parts: readonly Part[]): Omit<UtilizationSeries, 'subject'> | undefined {
  const [first] = parts;
  if (!first || !parts.every((part) => onOneGrid(part, first))) return undefined;
  const total = new Float32Array(first.values.length);
  for (const { share, values } of parts) values.forEach((value, index) => (total[index] = (total[index] ?? 0) + share * value));
  return { startEpochSeconds: first.series.startEpochSeconds, intervalSeconds: first.series.intervalSeconds, values: { cpuRatio: total } };
}

function onOneGrid({ series, values }: Part, other: Part): boolean {
  return series.startEpochSeconds === other.series.startEpochSeconds && series.intervalSeconds === other.series.intervalSeconds && values.length === other.values.length;
}
