import type { Inventory } from '@stowage/domain';
import type { Database } from '../database/database.js';
import { toServer, toSite, toWorkload, type ServerRow, type SiteRow, type WorkloadRow } from './inventory-rows.js';

export interface InventoryRecord {
  /** Grows with each import that changed the inventory or its utilization. */
  readonly revision: number;
  readonly inventory: Inventory;
}

/** Today's estate of a project. Written by imports only (import.repository.ts). */
export class InventoryRepository {
  constructor(private readonly database: Database) {}

  /** The inventory with the revision it belongs to; undefined where there is no such project. */
  async get(projectId: string): Promise<InventoryRecord | undefined> {
    return await this.database.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [project]: { revision: number }[] = await manager.query('SELECT inventory_revision AS revision FROM project WHERE id = $1', [projectId]);
      if (!project) return undefined;
      const sites: SiteRow[] = await manager.query('SELECT * FROM site WHERE project_id = $1 ORDER BY position', [projectId]);
      const servers: ServerRow[] = await manager.query('SELECT * FROM server WHERE project_id = $1 ORDER BY position', [projectId]);
      const workloads: WorkloadRow[] = await manager.query('SELECT * FROM workload WHERE project_id = $1 ORDER BY position', [projectId]);
      return {
        revision: project.revision,
        inventory: { sites: sites.map(toSite), servers: servers.map(toServer), workloads: workloads.map(toWorkload) },
      };
    });
  }

  /** Only the revision, to tell whether something derived from the inventory is still good. */
  async revision(projectId: string): Promise<number | undefined> {
    const [row]: { revision: number }[] = await this.database.dataSource.query('SELECT inventory_revision AS revision FROM project WHERE id = $1', [projectId]);
    return row?.revision;
  }
}
