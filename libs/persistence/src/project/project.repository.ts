import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.js';
import { storable } from '../database/json.js';

export interface ProjectCounts {
  readonly sites: number;
  readonly servers: number;
  readonly workloads: number;
  readonly issues: number;
  readonly scenarios: number;
  readonly plans: number;
}

export interface ProjectRecord {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  readonly inventoryRevision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly counts: ProjectCounts;
}

const SELECT = `SELECT id, name, sample, inventory_revision AS "inventoryRevision", created_at AS "createdAt", updated_at AS "updatedAt",
  json_build_object(
    'sites', (SELECT count(*) FROM site WHERE project_id = project.id),
    'servers', (SELECT count(*) FROM server WHERE project_id = project.id),
    'workloads', (SELECT count(*) FROM workload WHERE project_id = project.id),
    'issues', (SELECT count(*) FROM issue WHERE project_id = project.id AND current),
    'scenarios', (SELECT count(*) FROM scenario WHERE project_id = project.id),
    'plans', (SELECT count(*) FROM plan WHERE project_id = project.id)) AS counts
  FROM project`;

/** Projects: one estate with its files, scenarios and plans. */
export class ProjectRepository {
  constructor(private readonly database: Database) {}

  /** All projects, the one changed last first. */
  async list(): Promise<ProjectRecord[]> {
    return await this.database.dataSource.query(`${SELECT} ORDER BY updated_at DESC, name`);
  }

  async get(id: string): Promise<ProjectRecord | undefined> {
    const [row]: ProjectRecord[] = await this.database.dataSource.query(`${SELECT} WHERE id = $1`, [id]);
    return row;
  }

  /** @returns the id; the unique name is checked by the database */
  async create(name: string, sample = false): Promise<string> {
    const id = randomUUID();
    await this.database.dataSource.query('INSERT INTO project (id, name, sample) VALUES ($1, $2, $3)', [id, storable(name), sample]);
    return id;
  }

  /** @returns false where there is no such project */
  async rename(id: string, name: string): Promise<boolean> {
    const rows: unknown[] = await this.database.dataSource.query(
      'WITH changed AS (UPDATE project SET name = $2, updated_at = now() WHERE id = $1 RETURNING id) SELECT id FROM changed', [id, storable(name)]);
    return rows.length > 0;
  }

  /** Deletes it with everything in it. @returns false where there is no such project */
  async remove(id: string): Promise<boolean> {
    const rows: unknown[] = await this.database.dataSource.query(
      'WITH gone AS (DELETE FROM project WHERE id = $1 RETURNING id) SELECT id FROM gone', [id]);
    return rows.length > 0;
  }
}
