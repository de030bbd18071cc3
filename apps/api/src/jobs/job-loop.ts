import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** The queue behind a loop. `worker` names this process among all that share the database. */
export interface JobQueue<T extends { readonly id: string }> {
  claim(worker: string): Promise<T | undefined>;
  /** Tells that the worker lives. @returns ids of the jobs that are still its own */
  beat(worker: string): Promise<string[]>;
  release(worker: string): Promise<void>;
  /** Does the job; is told by `signal` to stop because it was cancelled, taken over, or the process ends. */
  run(job: T, worker: string, signal: AbortSignal): Promise<void>;
  /** Hears of errors of the queue itself, e.g. a database that went away. */
  onError(error: unknown): void;
}

/** How often an idle process looks for jobs that others left, and how often a busy one says that it lives. */
const IDLE_MS = 2000;
const BEAT_MS = 3000;

/** Takes jobs one after the other for as long as the process lives. */
export class JobLoop<T extends { readonly id: string }> {
  readonly worker = `${hostname()}:${process.pid}:${randomUUID()}`;
  private current: { readonly id: string; readonly abort: AbortController } | undefined;
  private stopped = false;
  private wakeUp: () => void = () => undefined;
  private finished: Promise<void> = Promise.resolve();

  constructor(private readonly queue: JobQueue<T>) {}

  start(): void {
    this.finished = this.loop();
  }

  /** Looks for work now instead of at the next round. */
  wake(): void {
    this.wakeUp();
  }

  /** Stops work on a job here at once, if it is worked on here. */
  abort(id: string): void {
    if (this.current?.id === id) this.current.abort.abort();
  }

  /** Stops, and puts what was being worked on back in the queue. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.current?.abort.abort();
    this.wake();
    await this.finished;
    await this.queue.release(this.worker);
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      // Armed before looking, so that a call in between is not lost.
      const woken = this.rest();
      const job = await this.claim();
      if (!job) {
        await woken;
        continue;
      }
      this.wakeUp();
      await this.work(job);
    }
  }

  private async claim(): Promise<T | undefined> {
    try {
      return await this.queue.claim(this.worker);
    } catch (error) {
      this.queue.onError(error);
      return undefined;
    }
  }

  private async work(job: T): Promise<void> {
    const abort = new AbortController();
    this.current = { id: job.id, abort };
    const beats = setInterval(() => void this.beat(), BEAT_MS);
    try {
      // Stopped between the claim and here: `stop` found nothing to abort.
      if (!this.stopped) await this.queue.run(job, this.worker, abort.signal);
    } catch (error) {
      this.queue.onError(error);
      await this.giveBack();
    } finally {
      clearInterval(beats);
      this.current = undefined;
    }
  }

  /** A job whose end could not be written must not look alive for ever. */
  private async giveBack(): Promise<void> {
    try {
      await this.queue.release(this.worker);
    } catch (error) {
      this.queue.onError(error);
    }
  }

  private async beat(): Promise<void> {
    try {
      const mine = await this.queue.beat(this.worker);
      if (this.current && !mine.includes(this.current.id)) this.current.abort.abort();
    } catch (error) {
      this.queue.onError(error);
    }
  }

  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
