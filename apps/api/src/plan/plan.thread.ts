import type { MessagePort } from 'node:worker_threads';
import { consolidate, type ConsolidationInput } from '@stowage/consolidation';
import type { PlanHeadline } from '@stowage/contracts';
import { headlineOf } from './headline.js';

/** What the plan thread is given. */
export interface PlanTask {
  readonly input: ConsolidationInput;
  /** Where progress goes. */
  readonly progress: MessagePort;
}

export interface PlanOutcome {
  /** The PlanDocument as JSON, written here so that the main thread need not. */
  readonly document: string;
  readonly headline: PlanHeadline;
}

export default async function run({ input, progress }: PlanTask): Promise<PlanOutcome> {
  const document = await consolidate(input, { onProgress: (step) => progress.postMessage(step) });
  return { document: JSON.stringify(document), headline: headlineOf(document) };
}
