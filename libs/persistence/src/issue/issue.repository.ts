import type { Issue } from '@stowage/domain';
import type { Database } from '../database/database.js';

/** Problems found while importing. Written by imports only (save-issues.ts). */
export class IssueRepository {
  constructor(private readonly database: Database) {}

  /** What is wrong with a project's files as they were last brought, oldest import first. */
  async ofProject(projectId: string): Promise<Issue[]> {
    const rows: { details: Issue }[] = await this.database.dataSource.query(
      `SELECT issue.details FROM issue JOIN import ON import.id = issue.import_id
       WHERE issue.project_id = $1 AND current ORDER BY import.created_at, import.id, issue.position`, [projectId]);
    return rows.map((row) => row.details);
  }

  /** What one import reported. */
  async ofImport(importId: string): Promise<Issue[]> {
    const rows: { details: Issue }[] = await this.database.dataSource.query('SELECT details FROM issue WHERE import_id = $1 ORDER BY position', [importId]);
    return rows.map((row) => row.details);
  }
}
