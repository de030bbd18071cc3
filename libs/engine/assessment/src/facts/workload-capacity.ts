import type { Issue, Server, Workload } from '@stowage/domain';
import { describedCpuPoints, type DescribedPoints } from '@stowage/models';

/** A workload runs unless the inventory says it is off; templates and placeholders are off. */
export const runs = (workload: Workload): boolean => workload.powerState !== 'off';

/** True where the OS is a paid one, false where it is a free one, undefined where it is unknown. */
export function needsLicence(os: string | undefined): boolean | undefined {
  if (os === undefined || os.trim() === '') return undefined;
  return /windows/i.test(os);
}

/** CPU points of every server, with one issue for each CPU we don't know. */
export function serverPoints(servers: readonly Server[]): { readonly points: ReadonlyMap<string, DescribedPoints>; readonly issues: readonly Issue[] } {
  const described = servers.map((server) => [server.id, describedCpuPoints(server.name, server)] as const);
  return { points: new Map(described), issues: described.flatMap(([, points]) => points.issues) };
}

/** CPU points a workload has to itself: its virtual CPUs' share of the server, or the whole server. */
export function ownPoints(workload: Workload, server: Server | undefined, points: number): number {
  if (workload.kind === 'physical' || workload.cpuCount === undefined || !server?.cores) return points;
  return points * Math.min(1, workload.cpuCount / server.cores);
}
