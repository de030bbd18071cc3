import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { ImportResult } from '@stowage/importers';
import { ImportRepository, InventoryRepository } from '@stowage/persistence';
import { JobLoop } from '../jobs/job-loop.js';
import { Threads } from '../jobs/threads.js';
import type { ImportTask } from './import.thread.js';
import { toFileReports } from './to-import-report.js';

interface ImportJob {
  readonly id: string;
}

/** Reads received files into the inventory, one import after the other, in a thread. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Import');
  private readonly loop: JobLoop<ImportJob>;

  constructor(private readonly imports: ImportRepository, private readonly inventories: InventoryRepository, private readonly threads: Threads) {
    this.loop = new JobLoop<ImportJob>({
      claim: async (worker) => {
        const id = await imports.claim(worker);
        return id === undefined ? undefined : { id };
      },
      beat: (worker) => imports.beat(worker),
      release: (worker) => imports.release(worker),
      run: (job, worker, signal) => this.run(job.id, worker, signal),
      onError: (error) => this.logger.error(error),
    });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }

  /** Says that an import was received. */
  wake(): void {
    this.loop.wake();
  }

  private async run(id: string, worker: string, signal: AbortSignal): Promise<void> {
    try {
      // Another process may change the inventory meanwhile; then the files are read again on top of that.
      while ((await this.attempt(id, worker, signal)) === 'outdated');
    } catch (error) {
      if (signal.aborted) return;
      this.logger.error(error);
      await this.imports.fail(id, worker, `The files could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async attempt(id: string, worker: string, signal: AbortSignal): Promise<'done' | 'outdated' | 'lost'> {
    const record = await this.imports.get(id);
    const existing = record && (await this.inventories.get(record.projectId));
    if (!existing) return 'lost';
    const files = await this.imports.files(id);
    const task: ImportTask = { files: files.map(({ name, bytes }) => ({ name, bytes })), existing: existing.inventory };
    const result = await this.threads.run<ImportResult>('imports', task, { signal });
    return await this.imports.commit(id, worker, { baseRevision: existing.revision, ...result, report: toFileReports(files, result) });
  }
}
