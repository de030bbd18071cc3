import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

type Migration = new () => object;

/** Where the compiled migrations stand. */
export const MIGRATIONS_FOLDER = path.join(import.meta.dirname, '..', 'migrations');

/** The migration classes, oldest first. TypeORM could read the folder too, but not under Jest's modules. */
export async function loadMigrations(): Promise<Migration[]> {
  const files = readdirSync(MIGRATIONS_FOLDER).filter((name) => name.endsWith('.js')).sort();
  const modules = await Promise.all(files.map(async (name) => (await import(pathToFileURL(path.join(MIGRATIONS_FOLDER, name)).href)) as Record<string, Migration>));
  return modules.flatMap((module) => Object.values(module));
}
