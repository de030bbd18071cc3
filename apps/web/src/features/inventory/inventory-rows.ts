import type { InventoryResponse, MachineSummary } from '@stowage/contracts';
import type { Issue, Server, Workload } from '@stowage/domain';

export interface ServerRow {
  readonly server: Server;
  readonly machine: MachineSummary | undefined;
  readonly place: string;
  readonly doubts: readonly Issue[];
  readonly text: string;
}

export interface WorkloadRow {
  readonly workload: Workload;
  readonly doubts: readonly Issue[];
  readonly text: string;
}

/** One row a server, with its software, owner and workloads in the text that is searched. */
export function serverRows({ inventory, machines }: InventoryResponse, issues: readonly Issue[]): readonly ServerRow[] {
  const summaries = new Map(machines.map((machine) => [machine.serverId, machine]));
  const sites = new Map(inventory.sites.map(({ id, name }) => [id, name]));
  const guests = new Map<string, Workload[]>();
  for (const workload of inventory.workloads)
    if (workload.serverId) guests.set(workload.serverId, [...(guests.get(workload.serverId) ?? []), workload]);
  const doubts = bySubject(issues);
  return inventory.servers.map((server) => {
    const place = [sites.get(server.siteId ?? '') ?? server.siteId, server.rack, server.rackPosition !== undefined && `U${server.rackPosition}`]
      .filter(Boolean)
      .join(', ');
    const own = guests.get(server.id) ?? [];
    const text = searchText([place, ...Object.values(server), ...own.flatMap((workload) => Object.values(workload))]);
    return { server, machine: summaries.get(server.id), place, doubts: doubts.get(server.id) ?? doubts.get(server.name) ?? [], text };
  });
}

export function workloadRows({ inventory }: InventoryResponse, issues: readonly Issue[]): readonly WorkloadRow[] {
  const doubts = bySubject(issues);
  return inventory.workloads.map((workload) => ({
    workload,
    doubts: doubts.get(workload.id) ?? doubts.get(workload.name) ?? [],
    text: searchText(Object.values(workload)),
  }));
}

function searchText(values: readonly unknown[]): string {
  return values
    .flatMap((value) =>
      typeof value === 'string' || typeof value === 'number'
        ? [String(value)]
        : value && typeof value === 'object'
          ? [searchText(Object.values(value))]
          : [],
    )
    .join(' ')
    .toLowerCase();
}

function bySubject(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const found = new Map<string, Issue[]>();
  for (const issue of issues)
    if (issue.subject !== undefined && issue.severity !== 'note') found.set(issue.subject, [...(found.get(issue.subject) ?? []), issue]);
  return found;
}

/** Values of a property that are worth a filter chip: two to eight of them. */
export function chipValues<T>(rows: readonly T[], value: (row: T) => string | undefined): readonly string[] {
  const values = [...new Set(rows.flatMap((row) => value(row) ?? []))].sort();
  return values.length >= 2 && values.length <= 8 ? values : [];
}
