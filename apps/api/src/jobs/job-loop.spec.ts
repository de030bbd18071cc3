import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobLoop, type JobQueue } from './job-loop.js';

interface Job {
  readonly id: string;
}

/** A queue in memory that writes down what happens to it. */
function queueOf(jobs: Job[], run: (job: Job, signal: AbortSignal) => Promise<void>): { queue: JobQueue<Job>; log: string[] } {
  const log: string[] = [];
  const queue: JobQueue<Job> = {
    claim: async () => jobs.shift(),
    beat: async () => [],
    release: async () => void log.push('released'),
    run: async (job, _, signal) => {
      log.push(`run ${job.id}`);
      await run(job, signal);
    },
    onError: (error) => void log.push(String(error)),
  };
  return { queue, log };
}

const untilAborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => signal.addEventListener('abort', () => resolve()));

describe('JobLoop', () => {
  it('does one job after the other and starts at once when woken', async () => {
    const jobs: Job[] = [{ id: 'a' }];
    const { queue, log } = queueOf(jobs, async () => undefined);
    const loop = new JobLoop(queue);
    loop.start();
    await sleep(20);
    jobs.push({ id: 'b' }, { id: 'c' });
    loop.wake();
    await sleep(20);
    await loop.stop();
    expect(log).toEqual(['run a', 'run b', 'run c', 'released']);
  });

  it('aborts the job it is asked to abort, and no other', async () => {
    const { queue, log } = queueOf([{ id: 'a' }, { id: 'b' }], (_, signal) => untilAborted(signal));
    const loop = new JobLoop(queue);
    loop.start();
    await sleep(10);
    loop.abort('b');
    await sleep(10);
    expect(log).toEqual(['run a']);
    loop.abort('a');
    await sleep(10);
    expect(log).toEqual(['run a', 'run b']);
    await loop.stop();
  });

  it('stops in the middle of a job and gives it back', async () => {
    const { queue, log } = queueOf([{ id: 'a' }], (_, signal) => untilAborted(signal));
    const loop = new JobLoop(queue);
    loop.start();
    await sleep(10);
    await loop.stop();
    expect(log).toEqual(['run a', 'released']);
  });

  it('gives back a job whose end could not be written, and goes on', async () => {
    const { queue, log } = queueOf([{ id: 'a' }, { id: 'b' }], async ({ id }) => {
      if (id === 'a') throw new Error('no database');
    });
    const loop = new JobLoop(queue);
    loop.start();
    await sleep(10);
    expect(log).toEqual(['run a', 'Error: no database', 'released', 'run b']);
    await loop.stop();
  });
});
