import { planEventSchema, type PlanEvent } from '@stowage/contracts';

/** Reads a plan's server-sent events until the server ends the stream. `last` is what a browser sends when it connects again. */
export async function readEvents(address: string, planId: string, last?: string): Promise<PlanEvent[]> {
  const response = await fetch(`${address}/api/plans/${planId}/events`, { headers: last === undefined ? {} : { 'last-event-id': last } });
  if (response.headers.get('content-type') !== 'text/event-stream') throw new Error(`Not a stream of events: ${response.status}`);
  const events = (await response.text()).split('\n').filter((line) => line.startsWith('data: '));
  return events.map((line) => planEventSchema.parse(JSON.parse(line.slice('data: '.length))));
}
