import type { MessageEvent } from '@nestjs/common';
import type { PlanEvent } from '@stowage/contracts';
import type { PlanTrail, TimedProgress } from '@stowage/persistence';
import { Observable } from 'rxjs';

const LOOK_EVERY_MS = 250;

/**
 * A plan's events from entry `from` of its trail on, ending with the plan. Read from the database, so that it does not
 * matter which process makes the plan, nor whether it was started again meanwhile. The event id is the trail's length:
 * a browser that connects again sends it back and misses nothing.
 */
export function planEvents(planId: string, read: (from: number) => Promise<PlanTrail | undefined>, from = 0): Observable<MessageEvent> {
  return new Observable((subscriber) => {
    let seen = from;
    let told: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    const look = async (): Promise<void> => {
      const trail = await read(seen);
      if (subscriber.closed) return;
      if (!trail) return subscriber.complete();
      // Shorter than before: the plan was taken over and starts afresh.
      if (trail.length < seen) {
        seen = 0;
        return await look();
      }
      const events = toEvents(planId, trail, told);
      for (const event of events) subscriber.next({ id: String(event.progress ? ++seen : seen), data: event });
      told = trail.status;
      if (isOver(trail.status)) return subscriber.complete();
      timer = setTimeout(again, LOOK_EVERY_MS);
    };
    const again = (): void => void look().catch((error: unknown) => subscriber.error(error));
    again();
    return () => clearTimeout(timer);
  });
}

/** One event for each step of progress, and one for a status nobody was told of yet. */
function toEvents(planId: string, { status, progress, elapsedSeconds }: PlanTrail, told: string | undefined): PlanEvent[] {
  const events = progress.map(({ elapsedSeconds: reachedAt, ...step }: TimedProgress) => ({ planId, status: 'running' as const, progress: step, elapsedSeconds: reachedAt }));
  const last = events.at(-1);
  const isNews = isOver(status) || (status !== told && !(status === 'running' && last));
  return isNews ? [...events, { planId, status, progress: null, elapsedSeconds }] : events;
}

function isOver(status: PlanTrail['status']): boolean {
  return status === 'done' || status === 'failed' || status === 'cancelled';
}
