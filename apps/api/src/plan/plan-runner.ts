import { MessageChannel } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { ConsolidationProgress } from '@stowage/domain';
import { PlanRepository, type ClaimedPlan } from '@stowage/persistence';
import { JobLoop } from '../jobs/job-loop.js';
import { Threads } from '../jobs/threads.js';
import { PlanInputs } from './plan-inputs.js';
import type { PlanOutcome, PlanTask } from './plan.thread.js';
import { ProgressLog } from './progress-log.js';

/** Makes queued plans, one after the other, in a thread. */
@Injectable()
export class PlanRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Plan');
  private readonly loop: JobLoop<ClaimedPlan>;

  constructor(private readonly plans: PlanRepository, private readonly inputs: PlanInputs, private readonly threads: Threads) {
    this.loop = new JobLoop<ClaimedPlan>({
      claim: (worker) => plans.claim(worker),
      beat: (worker) => plans.beat(worker),
      release: (worker) => plans.release(worker),
      run: (plan, worker, signal) => this.run(plan, worker, signal),
      onError: (error) => this.logger.error(error),
    });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop.stop();
  }

  /** Says that a plan was queued. */
  wake(): void {
    this.loop.wake();
  }

  /** Stops the thread at once if it works on this plan; other processes learn of a cancelled plan from the database. */
  abort(id: string): void {
    this.loop.abort(id);
  }

  private async run(plan: ClaimedPlan, worker: string, signal: AbortSignal): Promise<void> {
    try {
      const inputs = await this.inputs.of(plan);
      if (!inputs) return;
      const outcome = await this.consolidate(plan.id, worker, { input: inputs.input, signal });
      await this.plans.finish(plan.id, worker, { ...outcome, inventoryRevision: inputs.inventoryRevision });
    } catch (error) {
      if (signal.aborted) return;
      this.logger.error(error);
      await this.plans.fail(plan.id, worker, error instanceof Error ? error.message : String(error));
    }
  }

  /** Runs the engine, keeping its progress as it comes. */
  private async consolidate(id: string, worker: string, { input, signal }: { readonly input: PlanTask['input']; readonly signal: AbortSignal }): Promise<PlanOutcome> {
    const { port1, port2 } = new MessageChannel();
    let kept = Promise.resolve();
    const log = new ProgressLog((progress, elapsedSeconds) => {
      kept = kept.then(() => this.plans.addProgress(id, worker, { ...progress, elapsedSeconds })).catch((error: unknown) => this.logger.error(error));
    }, performance.now());
    port1.on('message', (progress: ConsolidationProgress) => log.add(progress, performance.now()));
    try {
      const task: PlanTask = { input, progress: port2 };
      return await this.threads.run<PlanOutcome>('plans', task, { signal, transfer: [port2] });
    } finally {
      port1.close();
      await kept;
    }
  }
}
