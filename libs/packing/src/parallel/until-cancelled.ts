import type { SolveOptions } from '../problem.js';

/** Milliseconds between two looks at the cancel signal. */
const LOOK_MS = 20;

/** The promise's value, or undefined as soon as the signal says cancelled. */
export async function untilCancelled<Value>(work: Promise<Value>, signal: SolveOptions['signal']): Promise<Value | undefined> {
  if (!signal) return work;
  let timer: NodeJS.Timeout | undefined;
  const cancelled = new Promise<undefined>((resolve) => {
    timer = setInterval(() => signal.aborted && resolve(undefined), LOOK_MS);
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    clearInterval(timer);
  }
}
