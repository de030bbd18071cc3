import { randomUUID } from 'node:crypto';
import type { Scenario } from '@stowage/domain';
import type { Database } from '../database/database.js';
import { storable, toJson } from '../database/json.js';

export interface StoredScenario {
  readonly id: string;
  readonly projectId: string;
  /** Grows with each change. */
  readonly revision: number;
  readonly updatedAt: Date;
  readonly scenario: Scenario;
}

const SELECT = 'SELECT id, project_id AS "projectId", revision, updated_at AS "updatedAt", document AS scenario FROM scenario';

/** The questions asked of an estate. Names are unique in a project, checked by the database. */
export class ScenarioRepository {
  constructor(private readonly database: Database) {}

  /** Scenarios of a project in the order they were made. */
  async list(projectId: string): Promise<StoredScenario[]> {
    return await this.database.dataSource.query(`${SELECT} WHERE project_id = $1 ORDER BY created_at, name`, [projectId]);
  }

  async get(id: string): Promise<StoredScenario | undefined> {
    const [row]: StoredScenario[] = await this.database.dataSource.query(`${SELECT} WHERE id = $1`, [id]);
    return row;
  }

  async create(projectId: string, scenario: Scenario): Promise<string> {
    const id = randomUUID();
    await this.database.dataSource.query('INSERT INTO scenario (id, project_id, name, document) VALUES ($1, $2, $3, $4)',
      [id, projectId, storable(scenario.name), toJson(scenario)]);
    return id;
  }

  /** @returns false where there is no such scenario */
  async replace(id: string, scenario: Scenario): Promise<boolean> {
    const rows: unknown[] = await this.database.dataSource.query(
      `WITH changed AS (UPDATE scenario SET name = $2, document = $3, revision = revision + 1, updated_at = now() WHERE id = $1 RETURNING id)
       SELECT id FROM changed`, [id, storable(scenario.name), toJson(scenario)]);
    return rows.length > 0;
  }

  /** Its plans stay. @returns false where there is no such scenario */
  async remove(id: string): Promise<boolean> {
    const rows: unknown[] = await this.database.dataSource.query('WITH gone AS (DELETE FROM scenario WHERE id = $1 RETURNING id) SELECT id FROM gone', [id]);
    return rows.length > 0;
  }
}
