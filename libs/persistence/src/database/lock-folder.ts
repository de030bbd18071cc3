import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Another live process holds the data folder. */
export class FolderInUse extends Error {
  constructor(folder: string, readonly pid: number) {
    super(`The data folder ${folder} is in use by process ${pid}. Stop it first, or set DATA_DIR to another folder.`);
  }
}

/**
 * Keeps a second process from opening the same embedded database, which nothing in PGlite prevents. The lock file names
 * the process and when it started, so that one left behind by a killed process is recognised even if its number is reused.
 * @param file path of the lock file, in a folder that exists
 * @returns gives the lock back
 * @throws FolderInUse
 */
export function lockFolder(folder: string, file: string): () => void {
  const mine = `${process.pid} ${startedAt(process.pid) ?? ''}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      const release = (): void => rmSync(file, { force: true });
      process.once('exit', release);
      return () => {
        process.removeListener('exit', release);
        release();
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      removeIfStale(folder, file);
    }
  }
  throw new Error(`Could not take the lock file ${file}`);
}

function removeIfStale(folder: string, file: string): void {
  const [pid = '', started = ''] = readFileSync(file, 'utf8').split(' ');
  if (isAlive(Number(pid), started)) throw new FolderInUse(folder, Number(pid));
  rmSync(file, { force: true });
}

function isAlive(pid: number, started: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startedAt(pid);
  return started === '' || now === undefined || now === started;
}

/** Start time of a process in clock ticks since boot; undefined where the system does not tell. */
function startedAt(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[19];
  } catch {
    return undefined;
  }
}
