import path from 'node:path';
import { environmentSchema } from '@stowage/contracts';
import { z } from 'zod';

/** A setting nobody can start with; the message names each one. */
export class SettingsError extends Error {}

/** Everything the server is told from outside. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** Whether an empty database gets the sample project. */
  readonly loadSample: boolean;
  /** Folder of the built dashboard. */
  readonly webFolder: string;
  /** Folder of the sample project. */
  readonly sampleFolder: string;
}

const ROOT = path.resolve(import.meta.dirname, '../../../..');

/**
 * The one place that reads the environment.
 * @throws SettingsError with one line for each wrong setting
 */
export function readSettings(variables: NodeJS.ProcessEnv): ServerSettings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse(given);
  if (!result.success) throw new SettingsError(`The environment is not usable:\n${z.prettifyError(result.error)}`);
  const { HOST, PORT, DATA_DIR, DATABASE_URL, SAMPLE } = result.data;
  return {
    host: HOST, port: PORT, dataDir: path.resolve(DATA_DIR), ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    loadSample: SAMPLE === 'load', webFolder: path.join(ROOT, 'apps/web/out'), sampleFolder: path.join(ROOT, 'samples/chitale'),
  };
}
