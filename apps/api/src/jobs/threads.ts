import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';

/** A thread that runs out of this much memory ends alone, with an error, and leaves the server running. */
const THREAD_MEMORY_MB = 4096;

/**
 * The threads long work runs in, so that requests are always answered: one for plans, one for files and reports. A
 * thread that is aborted is ended at once, whatever it is doing.
 */
@Injectable()
export class Threads implements OnApplicationShutdown {
  private readonly plans = pool('../plan/plan.thread.js');
  private readonly imports = pool('../import/import.thread.js');
  private readonly reports = pool('../report/report.thread.js');

  /** @throws AbortError where `signal` ends it */
  async run<R>(kind: 'plans' | 'imports' | 'reports', task: unknown, options: { readonly signal?: AbortSignal; readonly transfer?: readonly object[] } = {}): Promise<R> {
    return (await this[kind].run(task, { signal: options.signal ?? null, transferList: [...(options.transfer ?? [])] as never })) as R;
  }

  /** After the runners have put their jobs back (onModuleDestroy), so that an ended thread is not taken for a failed job. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.plans.destroy(), this.imports.destroy(), this.reports.destroy()]);
  }
}

function pool(file: string): Piscina {
  return new Piscina({
    filename: new URL(file, import.meta.url).href, minThreads: 0, maxThreads: 1, idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
  });
}
