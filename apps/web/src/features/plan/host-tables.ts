import type { PlannedHost, Resource } from '@stowage/domain';
import type { ChartTable } from '../../charts/chart-table';
import type { HostDay } from '../../charts/host-day-data';
import { hour } from '../../ui/format';

/** CPU by host and hour: what the charts show. */
export function hourTable(days: ReadonlyMap<string, HostDay | null>): ChartTable {
  const rows = [...days].flatMap(([id, day]) =>
    day === null
      ? []
      : Array.from({ length: 24 }, (_, index) => [
          id,
          hour(index),
          day.byKind.reduce((sum, values) => sum + (values[index] ?? 0), 0),
          day.afterFailure?.[index] ?? '',
          day.usable,
        ]),
  );
  return { columns: ['Host', 'Hour, UTC', 'CPU points', 'If another host fails', 'Usable'], rows };
}

/** How full each host gets, resource by resource. */
export function loadTable(hosts: readonly PlannedHost[], resources: readonly Resource[]): ChartTable {
  const share = (host: PlannedHost, resource: Resource) => {
    const load = host.load.find((entry) => entry.resource === resource);
    return load && load.usable > 0 ? (load.peak / load.usable) * 100 : '';
  };
  return {
    columns: ['Host', 'Workloads', ...resources.map((resource) => `${resource} peak of usable, %`)],
    rows: hosts.map((host) => [host.id, host.workloads.length, ...resources.map((resource) => share(host, resource))]),
  };
}
