import type { Database } from '../database/database.js';
import { toJson } from '../database/json.js';

/** What the program remembers about itself. */
export class SettingRepository {
  constructor(private readonly database: Database) {}

  /** Sets `key` unless it is set already. @returns true for the one caller that set it */
  async setOnce(key: string, value: unknown): Promise<boolean> {
    const rows: unknown[] = await this.database.dataSource.query(
      'INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key', [key, toJson(value)]);
    return rows.length > 0;
  }
}
