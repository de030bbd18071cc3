import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { Database } from '../database/database.js';
import { MIGRATIONS_FOLDER } from '../database/load-migrations.js';

export interface TestDatabase {
  readonly database: Database;
  /** Its address, for a real PostgreSQL. */
  readonly url?: string;
  /** Closes it and leaves nothing behind. */
  close(): Promise<void>;
}

/** The engines specs run on: PGlite always, a real PostgreSQL where DATABASE_URL names one. */
export const ENGINES: readonly ('embedded' | 'postgresql')[] = process.env['DATABASE_URL'] ? ['embedded', 'postgresql'] : ['embedded'];

/** An empty, migrated database of its own for one spec file. */
export async function openTestDatabase(engine: 'embedded' | 'postgresql'): Promise<TestDatabase> {
  if (engine === 'postgresql') return await openPostgresql(process.env['DATABASE_URL'] ?? '');
  const database = await Database.open({ template: await template(), waitForConnectionMs: 2000 });
  return { database, close: () => database.close() };
}

async function openPostgresql(url: string): Promise<TestDatabase> {
  const name = `stowage_test_${randomBytes(6).toString('hex')}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await Database.open({ url: own.href });
  return {
    database,
    url: own.href,
    close: async () => {
      await database.close();
      await onServer(url, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Fills `folder` with the data folder of an empty, migrated database, for specs that start a whole server. */
export async function makeDataFolder(folder: string): Promise<void> {
  const kept = path.join(cacheFolder(), `folder-${migrationsHash()}`);
  if (!existsSync(kept)) {
    const draft = `${kept}.${process.pid}`;
    await (await Database.open({ dataDir: draft })).close();
    keepFirst(draft, kept);
  }
  cpSync(kept, folder, { recursive: true });
}

/** Several test processes may have made it at the same time: one is kept. */
function keepFirst(draft: string, kept: string): void {
  try {
    renameSync(draft, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
    rmSync(draft, { recursive: true });
  }
}

/** Making a PGlite database takes seconds, so a migrated one is kept and copied; a changed migration makes a new one. */
async function template(): Promise<string> {
  const file = path.join(cacheFolder(), `pglite-${migrationsHash()}.tar`);
  if (existsSync(file)) return file;
  const database = await Database.open({});
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, await database.dump());
  await database.close();
  renameSync(draft, file);
  return file;
}

function cacheFolder(): string {
  const folder = path.resolve(import.meta.dirname, '../../../../node_modules/.cache/stowage');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS_FOLDER).filter((name) => name.endsWith('.js')).sort()) hash.update(readFileSync(path.join(MIGRATIONS_FOLDER, file)));
  return hash.digest('hex').slice(0, 16);
}
