import type { Database } from '../database/database.js';
import { toJson } from '../database/json.js';

/** What the program remembers about itself. */
export class SettingRepository {
  constructor(private readonly database: Database) {}

  async has(key: string): Promise<boolean> {
    const rows: unknown[] = await this.database.dataSource.query('SELECT key FROM setting WHERE key = $1', [key]);
    return rows.length > 0;
  }

  async set(key: string, value: unknown): Promise<void> {
    await this.database.dataSource.query(
      'INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [key, toJson(value)]);
  }
}
