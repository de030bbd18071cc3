import { parentPort, workerData } from 'node:worker_threads';
import { fromPlanData, type PlanData } from '../search/plan-data.js';
import type { Standing } from '../standing.js';
import { runSearchTask, type SearchTask } from './search-task.js';

/**
 * Messages to a worker: a task to run, or a plan found elsewhere. A time limit counts from `sentAt`
 * (milliseconds since 1970), so that a thread's start is part of it.
 */
export type ToWorker = { readonly kind: 'task'; readonly task: SearchTask; readonly sentAt: number } | { readonly kind: 'plan'; readonly plan: PlanData };

const stop = new Int32Array((workerData as { stop: SharedArrayBuffer }).stop);
const port = parentPort!;
let running: Standing | undefined;

port.on('message', (message: ToWorker) => {
  if (message.kind === 'plan') {
    running?.offer(fromPlanData(running.instance, message.plan));
    return;
  }
  runSearchTask(withoutDelay(message.task, Date.now() - message.sentAt), {
    signal: { get aborted() { return Atomics.load(stop, 0) === 1; } },
    news: (news) => port.postMessage({ kind: 'news', news }),
    started: (standing) => (running = standing),
  }).then(
    (outcome) => port.postMessage({ kind: 'done', outcome }),
    (error: unknown) => { throw error; },
  );
});

function withoutDelay(task: SearchTask, delayMs: number): SearchTask {
  const { seconds } = task.limits;
  return seconds === undefined ? task : { ...task, limits: { ...task.limits, seconds: seconds - delayMs / 1000 } };
}
