import { Worker } from 'node:worker_threads';
import type { PlanData } from '../search/plan-data.js';
import type { SearchNews, SearchOutcome, SearchTask } from './search-task.js';
import type { ToWorker } from './worker.js';

type FromWorker = { kind: 'news'; news: SearchNews } | { kind: 'done'; outcome: SearchOutcome };

/** A worker with what it is busy with. */
interface Thread {
  readonly worker: Worker;
  busy: boolean;
}

/** A few worker threads that run search tasks; `close` must be called. */
export class ThreadPool {
  private readonly stopFlag = new SharedArrayBuffer(4);
  private readonly threads: Thread[];

  constructor(count: number) {
    this.threads = Array.from({ length: count }, () => ({
      worker: new Worker(new URL('./worker.js', import.meta.url), { workerData: { stop: this.stopFlag } }),
      busy: false,
    }));
  }

  /** Runs a task on thread `index`, which must be idle. Items are not sent: threads only count them. */
  run(index: number, task: SearchTask, news?: (news: SearchNews) => void): Promise<SearchOutcome> {
    const thread = this.threads[index]!;
    if (thread.busy) throw new Error(`thread ${index} is busy`);
    thread.busy = true;
    return new Promise<SearchOutcome>((resolve, reject) => {
      const listen = (message: FromWorker): void => {
        if (message.kind === 'news') return news?.(message.news);
        finish();
        resolve(message.outcome);
      };
      const fail = (error: unknown): void => {
        finish();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      const finish = (): void => {
        thread.busy = false;
        thread.worker.off('message', listen).off('error', fail);
      };
      thread.worker.on('message', listen).on('error', fail);
      this.post(thread, { kind: 'task', task: { ...task, instance: { ...task.instance, items: [] } }, sentAt: Date.now() });
    });
  }

  /** Runs all tasks, as many at a time as there are threads, in task order. */
  async runAll(tasks: readonly SearchTask[], done: (index: number, outcome: SearchOutcome) => void): Promise<void> {
    let next = 0;
    const work = async (thread: number): Promise<void> => {
      while (next < tasks.length) {
        const at = next++;
        done(at, await this.run(thread, tasks[at]!));
      }
    };
    await Promise.all(this.threads.map((_, thread) => work(thread)));
  }

  /** Shows a plan to the search on a thread. */
  show(index: number, plan: PlanData): void {
    this.post(this.threads[index]!, { kind: 'plan', plan });
  }

  /** Asks every running search to end. */
  stop(): void {
    Atomics.store(new Int32Array(this.stopFlag), 0, 1);
  }

  async close(): Promise<void> {
    this.stop();
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }

  private post({ worker }: Thread, message: ToWorker): void {
    worker.postMessage(message);
  }
}
