import type { Inventory, Server, Site, Workload } from '@stowage/domain';
import type { ServerRow, WorkloadRow } from '../rows.js';
import { known } from '../table/known.js';
import { nameKey } from './identity.js';
import { SERVER_TAG, SITE_TAG } from './tags.js';
import { uniqueIds } from './unique-ids.js';

/** Servers and sites of one file. Rows must be one a machine. */
export function toServers(rows: readonly ServerRow[]): Inventory {
  const sites = new Map<string, Site>();
  for (const { site, country } of rows) {
    if (site === undefined) continue;
    const first = sites.get(nameKey(site));
    sites.set(nameKey(site), { id: first?.id ?? site, name: first?.name ?? site, ...known({ country: first?.country ?? country }) });
  }
  const ids = idsOf(rows);
  const servers = rows.map((row): Server => {
    const { site, country: _country, whole, aliases: _aliases, ...rest } = row;
    const usage = rest.usage ?? whole?.usage;
    return { ...rest, id: ids(row), ...known({ siteId: site === undefined ? undefined : sites.get(nameKey(site))?.id, usage }) };
  });
  return { sites: [...sites.values()], servers, workloads: [] };
}

/** Workloads of one file. Where the server is not known, its name and site are kept as tags, until a file brings it. */
export function toWorkloads(rows: readonly WorkloadRow[], serverIdOf: (row: WorkloadRow) => string | undefined): Workload[] {
  const ids = idsOf(rows);
  return rows.map((row): Workload => {
    const { server, site, detailOnly: _detailOnly, aliases: _aliases, ...rest } = row;
    const serverId = serverIdOf(row);
    const kept = serverId === undefined ? known({ [SERVER_TAG]: server, [SITE_TAG]: site }) : {};
    const tags = Object.keys(kept).length > 0 ? { ...rest.tags, ...kept } : rest.tags;
    return { ...rest, id: ids(row), ...known({ serverId, tags }) };
  });
}

function idsOf<R extends ServerRow | WorkloadRow>(rows: readonly R[]): (row: R) => string {
  const named = rows.map((row) => ({ row, name: row.name, tieBreak: JSON.stringify(row.identity), ...(row.site !== undefined && { site: row.site }) }));
  const byNamed = uniqueIds(named, new Set());
  const byRow = new Map(named.map((each) => [each.row, byNamed.get(each) ?? each.name]));
  return (row) => byRow.get(row) ?? row.name;
}
