import type { Inventory } from '@stowage/domain';
import { toJson } from '../database/json.js';
import type { Queryable } from '../database/queryable.js';
import { serverRow, siteRow, workloadRow } from './inventory-rows.js';

/** Rows a statement: big enough to be quick, small enough to parse in one go. */
const BATCH = 5000;

const INSERTS = {
  site: `INSERT INTO site (project_id, id, position, details)
    SELECT $1, id, position, details FROM jsonb_to_recordset($2::jsonb) AS row (id text, position int, details jsonb)`,
  server: `INSERT INTO server (project_id, id, position, name, site_id, uuid, serial, fqdn, power_state, details)
    SELECT $1, id, position, name, site_id, uuid, serial, fqdn, power_state, details
    FROM jsonb_to_recordset($2::jsonb) AS row (id text, position int, name text, site_id text, uuid text, serial text, fqdn text, power_state text, details jsonb)`,
  workload: `INSERT INTO workload (project_id, id, position, name, server_id, uuid, serial, fqdn, kind, power_state, details)
    SELECT $1, id, position, name, server_id, uuid, serial, fqdn, kind, power_state, details
    FROM jsonb_to_recordset($2::jsonb) AS row (id text, position int, name text, server_id text, uuid text, serial text, fqdn text, kind text, power_state text, details jsonb)`,
};

/** Puts `inventory` in the place of what the project holds. Runs in the caller's transaction. */
export async function replaceInventory(manager: Queryable, projectId: string, inventory: Inventory): Promise<void> {
  for (const table of ['site', 'server', 'workload'] as const) await manager.query(`DELETE FROM ${table} WHERE project_id = $1`, [projectId]);
  await insert(manager, INSERTS.site, projectId, inventory.sites.map(siteRow));
  await insert(manager, INSERTS.server, projectId, inventory.servers.map(serverRow));
  await insert(manager, INSERTS.workload, projectId, inventory.workloads.map(workloadRow));
}

async function insert(manager: Queryable, statement: string, projectId: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await manager.query(statement, [projectId, toJson(rows.slice(start, start + BATCH))]);
  }
}
