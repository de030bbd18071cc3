import type { PlanDocument, Resource, Workload } from '@stowage/domain';
import { peakOrNull } from '../../build-report/moves.js';
import { siteName } from '../../build-report/sites.js';
import { csv, type Cell } from './cells.js';

/** Stable: columns are only ever added at the end. Meaning of each in docs/report.md. */
export const PLACEMENT_COLUMNS = [
  'workload', 'status', 'application', 'owner', 'environment', 'from_server', 'from_site', 'to_host', 'to_host_model', 'to_site',
  'cpu_peak_points', 'memory_peak_mib', 'disk_mib', 'iops_peak', 'network_peak_bytes_per_second', 'reason',
] as const;

const DEMANDS: readonly Resource[] = ['cpu', 'memory', 'disk', 'iops', 'network'];

/** One row per workload: where it is, where it goes, what it was sized to, or why it stays out. */
export const placementCsv = (document: PlanDocument): string => csv(PLACEMENT_COLUMNS, placementRows(document));

/** In the order of `PLACEMENT_COLUMNS`. */
export function placementRows(document: PlanDocument): readonly (readonly Cell[])[] {
  const { plan, inventory } = document;
  const workloads = new Map(inventory.workloads.map((workload) => [workload.id, workload]));
  const rows = [
    ...plan.placements.map(({ workload, host }) => ({ workload, host, status: 'placed', reason: '' })),
    ...plan.unplaced.map(({ workload, reasons }) => ({ workload, host: null, status: 'unplaced', reason: reasons.join('; ') })),
    ...plan.excluded.map(({ workload, reason }) => ({ workload, host: null, status: 'excluded', reason })),
  ];
  const describe = describer(document);
  return rows.map((row) => {
    const workload = workloads.get(row.workload);
    return [row.workload, row.status, ...describe.today(workload), ...describe.target(row.host), ...describe.demand(row.workload), row.reason];
  });
}

function describer({ plan, inventory, hostModels, profiles }: PlanDocument) {
  const servers = new Map(inventory.servers.map((server) => [server.id, server]));
  const hosts = new Map(plan.hosts.map((host) => [host.id, host]));
  const models = new Map(hostModels.map((model) => [model.id, model.name]));
  const demands = new Map(profiles.map((profile) => [profile.workloadId, profile.demand]));
  const site = (siteId: string | undefined): Cell => (siteId === undefined ? null : siteName(inventory, siteId));
  return {
    today: (workload: Workload | undefined): Cell[] => {
      if (workload === undefined) return [null, null, null, null, null];
      const { application = null, owner = null, environment = null, serverId = null } = workload;
      return [application, owner, environment, serverId, site(servers.get(serverId ?? '')?.siteId)];
    },
    target: (hostId: string | null): Cell[] => {
      const host = hosts.get(hostId ?? '');
      return [hostId, host ? (models.get(host.modelId) ?? host.modelId) : null, site(host?.siteId)];
    },
    demand: (workload: string): Cell[] => DEMANDS.map((resource) => peakOrNull(demands.get(workload)?.[resource])),
  };
}
