import { FolderInUse } from '@stowage/persistence';
import { SettingsError } from './environment.js';

const REASONS: Readonly<Record<string, (error: NodeJS.ErrnoException & { address?: string; port?: number }) => string>> = {
  EADDRINUSE: ({ address, port }) => `Port ${port} on ${address} is in use. Stop the other program, or set PORT to a free one.`,
  EADDRNOTAVAIL: ({ address }) => `This machine has no address ${address}. Set HOST to one it has.`,
  EACCES: ({ message }) => `Not allowed: ${message}. Set PORT above 1023, or DATA_DIR to a folder you may write to.`,
  ECONNREFUSED: ({ message }) => `The PostgreSQL of DATABASE_URL does not answer: ${message}.`,
  ENOTFOUND: ({ message }) => `The PostgreSQL of DATABASE_URL is not found: ${message}.`,
};

/** Why the server could not start: one line where the user can mend it, with the stack where it is our fault. */
export function explainFailure(error: unknown): string {
  if (error instanceof FolderInUse || error instanceof SettingsError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''];
  return reason ? reason(error as NodeJS.ErrnoException) : `Stowage could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
