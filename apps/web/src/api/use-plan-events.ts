'use client';
import type { ConsolidationProgress } from '@stowage/domain';
import type { PlanEvent } from '@stowage/contracts';
import { useEffect, useState } from 'react';
import { paths } from './queries';
import { refresh } from './use-resource';

/** What has been heard from a running plan since this page opened; a late listener gets what happened before. */
export interface PlanNews {
  readonly latest: PlanEvent | null;
  readonly history: readonly { readonly seconds: number; readonly progress: ConsolidationProgress }[];
  readonly connected: boolean;
}

/** A proxy may hold events back, so the summary is asked for as well. */
const POLL_MILLISECONDS = 4000;

const NOTHING: PlanNews = { latest: null, history: [], connected: true };
const isOver = ({ status }: PlanEvent): boolean => status === 'done' || status === 'failed' || status === 'cancelled';

/** Listens to a plan until it ends and has its summary read again. The browser reconnects by itself. */
export function usePlanEvents(planId: string): PlanNews {
  const [news, setNews] = useState<PlanNews>(NOTHING);
  useEffect(() => {
    const source = new EventSource(paths.planEvents(planId));
    source.addEventListener('open', () => setNews((known) => ({ ...known, connected: true })));
    source.addEventListener('error', () => setNews((known) => ({ ...known, connected: false })));
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as PlanEvent;
      setNews((known) => withEvent(known, event));
      if (!isOver(event)) return;
      source.close();
      refresh(paths.plan(planId));
      refresh(paths.projects);
    });
    const poll = setInterval(() => refresh(paths.plan(planId)), POLL_MILLISECONDS);
    return () => {
      source.close();
      clearInterval(poll);
    };
  }, [planId]);
  return news;
}

function withEvent(known: PlanNews, event: PlanEvent): PlanNews {
  const step = event.progress ? [{ seconds: event.elapsedSeconds, progress: event.progress }] : [];
  return { latest: event, history: [...known.history, ...step], connected: true };
}
