import type { Inventory, Issue, Server, Workload } from '@stowage/domain';
import { describedCpuPoints, type DescribedPoints } from '@stowage/models';

export interface WorkloadCpuPoints {
  /** CPU points that 100 % of each workload's own CPU stands for; a workload nothing is known of has no entry. */
  readonly points: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/**
 * A physical workload can use its whole server. A virtual one can use its virtual CPUs, each worth at most one core of
 * the server it runs on: a second thread of a core adds too little to count on.
 */
export function workloadCpuPoints(inventory: Inventory): WorkloadCpuPoints {
  const servers = new Map(inventory.servers.map((server) => [server.id, { server, points: serverPoints(server) }]));
  const issues: Issue[] = [...servers.values()].flatMap(({ points }) => points?.issues ?? []);
  const points = new Map<string, number>();
  for (const workload of inventory.workloads) {
    const home = workload.serverId === undefined ? undefined : servers.get(workload.serverId);
    const own = home?.points ? pointsAt(workload, home.server, home.points.points) : pointsWithoutServer(workload, issues);
    if (own !== undefined) points.set(workload.id, own);
  }
  return { points, issues };
}

function serverPoints(server: Server): DescribedPoints | undefined {
  if (server.cpuModel === undefined && server.cores === undefined && server.threads === undefined) return undefined;
  return describedCpuPoints(server.name, server);
}

function pointsAt(workload: Workload, server: Server, points: number): number | undefined {
  if (workload.kind === 'physical') return points;
  if (workload.cpuCount === undefined) return undefined;
  const cores = server.cores ?? (server.threads === undefined ? undefined : server.threads / 2);
  return cores === undefined ? undefined : (points * Math.min(workload.cpuCount, cores)) / cores;
}

function pointsWithoutServer(workload: Workload, issues: Issue[]): number | undefined {
  if (workload.cpuCount === undefined) return undefined;
  const described = describedCpuPoints(workload.name, { cores: workload.cpuCount });
  issues.push(...described.issues);
  return described.points;
}
