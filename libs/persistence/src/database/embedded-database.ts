import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EmbeddedStart } from './embedded.worker.js';
import { lockFolder } from './lock-folder.js';

export interface EmbeddedOptions {
  /** Data folder, made where missing; undefined = in memory only. */
  readonly dataDir?: string;
  /** A dump to start from, for a database in memory. */
  readonly template?: string;
  /** How long to wait for the one connection before giving an error; 20 s where absent. */
  readonly waitForConnectionMs?: number;
}

/** PGlite (PostgreSQL as WebAssembly) in a thread of its own, reached over a private unix socket by one connection. */
export class EmbeddedDatabase {
  private constructor(private readonly worker: Worker, readonly socketFolder: string, private readonly unlock: () => void) {}

  /** @throws FolderInUse where another process has the data folder open */
  static async start(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
    const unlock = options.dataDir === undefined ? () => undefined : lock(options.dataDir);
    const socketFolder = mkdtempSync(path.join(tmpdir(), 'stowage-'));
    const start: EmbeddedStart = {
      folder: options.dataDir === undefined ? 'memory://' : path.join(options.dataDir, 'database'),
      socket: path.join(socketFolder, '.s.PGSQL.5432'),
      ...(options.template === undefined ? {} : { template: options.template }),
    };
    const worker = new Worker(new URL('./embedded.worker.js', import.meta.url), { workerData: start });
    const database = new EmbeddedDatabase(worker, socketFolder, unlock);
    try {
      await answer(worker, 'ready');
      return database;
    } catch (error) {
      database.cleanUp();
      throw error;
    }
  }

  /** The whole database as a tar file, to start others from. */
  async dump(): Promise<Uint8Array> {
    this.worker.postMessage('dump');
    return await new Promise((resolve) => this.worker.once('message', resolve));
  }

  /** Writes what is open and ends the thread. Close all connections first. */
  async stop(): Promise<void> {
    this.worker.postMessage('stop');
    await answer(this.worker, 'stopped');
    await this.worker.terminate();
    this.cleanUp();
  }

  private cleanUp(): void {
    rmSync(this.socketFolder, { recursive: true, force: true });
    this.unlock();
  }
}

function lock(dataDir: string): () => void {
  // PGlite makes no parent folders.
  mkdirSync(dataDir, { recursive: true });
  return lockFolder(dataDir, path.join(dataDir, 'stowage.lock'));
}

function answer(worker: Worker, expected: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      if (message !== expected) return;
      worker.off('error', reject).off('message', onMessage);
      resolve();
    };
    worker.on('message', onMessage).once('error', reject);
  });
}
