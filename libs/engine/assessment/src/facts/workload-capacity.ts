import type { Issue, Server, Workload } from '@stowage/domain';
import type { LicensedProduct } from './estate-facts.js';
import { describedCpuPoints, type DescribedPoints } from '@stowage/models';

/** A workload runs unless the inventory says it is off; templates and placeholders are off. */
export const runs = (workload: Workload): boolean => workload.powerState !== 'off';

/** True where the OS is a paid one, false where it is a free one, undefined where it is unknown. */
export function needsLicence(os: string | undefined): boolean | undefined {
  if (os === undefined || os.trim() === '') return undefined;
  return /windows/i.test(os);
}

/** Products with licence rules of their own, by what the file says of OS, application and name. */
export function productsOf({ os = '', application = '', name }: Pick<Workload, 'os' | 'application' | 'name'>): readonly LicensedProduct[] {
  const runsOn = `${application} ${name}`;
  return [
    ...(/red ?hat|\brhel\b/i.test(os) ? ['rhel' as const] : []),
    ...(/\b(ms ?sql|sql server)\b/i.test(`${os} ${runsOn}`) ? ['sql-server' as const] : []),
    ...(/\boracle\b(?! linux)/i.test(runsOn) ? ['oracle' as const] : []),
  ];
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
