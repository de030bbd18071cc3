import type { Issue } from '@stowage/domain';
import { storable, toJson } from '../database/json.js';
import type { Queryable } from '../database/queryable.js';

const BATCH = 5000;

export interface ImportedFiles {
  readonly importId: string;
  readonly projectId: string;
  /** Names of the files of this import. */
  readonly names: readonly string[];
}

/**
 * Stores the issues of an import. Issues an earlier import had with files of the same names are no longer current: the
 * file has been brought again, corrected or not. Runs in the caller's transaction.
 */
export async function saveIssues(manager: Queryable, files: ImportedFiles, issues: readonly Issue[]): Promise<void> {
  await manager.query(
    `UPDATE issue SET current = false WHERE project_id = $1 AND current AND (file = ANY ($2)
      OR (file IS NULL AND import_id IN (SELECT import_id FROM import_file WHERE name = ANY ($2))))`,
    [files.projectId, files.names.map(storable)]);
  for (let start = 0; start < issues.length; start += BATCH) {
    const rows = issues.slice(start, start + BATCH).map((issue, index) => ({ position: start + index, file: issue.file, details: issue }));
    await manager.query(
      `INSERT INTO issue (import_id, position, project_id, file, details)
       SELECT $1, position, $2, file, details FROM jsonb_to_recordset($3::jsonb) AS row (position int, file text, details jsonb)`,
      [files.importId, files.projectId, toJson(rows)]);
  }
}
