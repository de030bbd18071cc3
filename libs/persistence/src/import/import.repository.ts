import { createHash, randomUUID } from 'node:crypto';
import type { Inventory, Issue, UtilizationSeries } from '@stowage/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import { storable, toJson } from '../database/json.js';
import { replaceInventory } from '../inventory/replace-inventory.js';
import { saveIssues } from '../issue/save-issues.js';
import { beat, claim, IMPORT_JOBS, release } from '../jobs/claims.js';
import { saveSeries } from '../utilization/save-series.js';
import { readFiles, saveFile, type StoredFile, type UploadedFile } from './import-files.js';

export interface ImportRecord {
  readonly id: string;
  readonly projectId: string;
  readonly status: 'received' | 'running' | 'done' | 'failed';
  /** What each file was taken for, as given to `commit`; null until done. */
  readonly report: unknown;
  readonly error: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly issueCount: number;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly sizeBytes: number }[];
}

/** What the files of an import came to, on top of inventory `baseRevision`. */
export interface ImportOutcome {
  readonly baseRevision: number;
  readonly inventory: Inventory;
  readonly series: readonly UtilizationSeries[];
  readonly issues: readonly Issue[];
  readonly report: unknown;
}

const SELECT = `SELECT id, project_id AS "projectId", status, report, error, created_at AS "createdAt", finished_at AS "finishedAt",
  (SELECT count(*)::int FROM issue WHERE import_id = import.id) AS "issueCount",
  (SELECT json_agg(json_build_object('name', name, 'sha256', sha256, 'sizeBytes', size_bytes) ORDER BY position) FROM import_file WHERE import_id = import.id) AS files
  FROM import`;

/** Uploaded files and what became of them. An import is kept before it is read, so a killed process loses none. */
export class ImportRepository {
  constructor(private readonly database: Database) {}

  /** Keeps the files as they came. @returns the id of the import, now waiting */
  async receive(projectId: string, files: readonly UploadedFile[]): Promise<string> {
    const id = randomUUID();
    await this.database.dataSource.transaction(async (manager) => {
      await manager.query(`INSERT INTO import (id, project_id, status) VALUES ($1, $2, 'received')`, [id, projectId]);
      for (const [position, file] of files.entries()) {
        await saveFile(manager, { importId: id, position }, { ...file, name: storable(file.name), sha256: createHash('sha256').update(file.bytes).digest('hex') });
      }
    });
    return id;
  }

  /** Imports of a project, newest first. */
  async list(projectId: string): Promise<ImportRecord[]> {
    return await this.database.dataSource.query(`${SELECT} WHERE project_id = $1 ORDER BY created_at DESC, id`, [projectId]);
  }

  async get(id: string): Promise<ImportRecord | undefined> {
    const [row]: ImportRecord[] = await this.database.dataSource.query(`${SELECT} WHERE id = $1`, [id]);
    return row;
  }

  async files(id: string): Promise<StoredFile[]> {
    return await readFiles(this.database.dataSource, id);
  }

  /**
   * Takes the import into the inventory: inventory, utilization, issues and status change together or not at all.
   * @returns 'outdated' where another import came in between (read again and retry), 'lost' where `worker` no longer holds it
   */
  async commit(id: string, worker: string, outcome: ImportOutcome): Promise<'done' | 'outdated' | 'lost'> {
    return await this.database.dataSource.transaction(async (manager) => {
      const held = await lockHeld(manager, id, worker);
      if (!held) return 'lost';
      if (held.revision !== outcome.baseRevision) return 'outdated';
      await replaceInventory(manager, held.projectId, outcome.inventory);
      await saveSeries(manager, held.projectId, outcome.series);
      const files: { name: string }[] = await manager.query('SELECT name FROM import_file WHERE import_id = $1', [id]);
      await saveIssues(manager, { importId: id, projectId: held.projectId, names: files.map((file) => file.name) }, outcome.issues);
      await manager.query('UPDATE project SET inventory_revision = inventory_revision + 1, updated_at = now() WHERE id = $1', [held.projectId]);
      await manager.query(
        `UPDATE import SET status = 'done', report = $2, error = NULL, finished_at = now(), claimed_by = NULL WHERE id = $1`, [id, toJson(outcome.report)]);
      return 'done';
    });
  }

  /** Ends an import that could not be read; nothing of it is taken. */
  async fail(id: string, worker: string, error: string): Promise<void> {
    await this.database.dataSource.query(
      `UPDATE import SET status = 'failed', error = $3, finished_at = now(), claimed_by = NULL WHERE id = $1 AND claimed_by = $2 AND status = 'running'`,
      [id, worker, storable(error)]);
  }

  /** Takes a waiting import, the oldest or the given one. */
  async claim(worker: string, id?: string): Promise<string | undefined> {
    return await claim(this.database.dataSource, IMPORT_JOBS, worker, id);
  }

  async beat(worker: string): Promise<string[]> {
    return await beat(this.database.dataSource, IMPORT_JOBS, worker);
  }

  async release(worker: string): Promise<void> {
    await release(this.database.dataSource, IMPORT_JOBS, worker);
  }
}

async function lockHeld(manager: EntityManager, id: string, worker: string): Promise<{ projectId: string; revision: number } | undefined> {
  const [row]: { projectId: string; revision: number }[] = await manager.query(
    `SELECT project.id AS "projectId", project.inventory_revision AS revision FROM import JOIN project ON project.id = import.project_id
     WHERE import.id = $1 AND import.claimed_by = $2 AND import.status = 'running' FOR UPDATE`, [id, worker]);
  return row;
}
