'use client';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { asProblem, type ApiProblem } from './problem';
import { request } from './request';

/** One answer of the server as this tab knows it. */
export interface Resource<T> {
  readonly data?: T;
  readonly problem?: ApiProblem;
  readonly loading: boolean;
  /** When the data came, milliseconds since 1970. */
  readonly at?: number;
}

const IDLE: Resource<never> = { loading: false };
const LOADING: Resource<never> = { loading: true };
const known = new Map<string, Resource<unknown>>();
const listeners = new Set<() => void>();

function remember(path: string, resource: Resource<unknown>): void {
  known.set(path, resource);
  for (const listener of listeners) listener();
}

async function load(path: string): Promise<void> {
  const before = known.get(path);
  remember(path, before ? { ...before, loading: true } : LOADING);
  try {
    remember(path, { data: await request<unknown>(path), loading: false, at: Date.now() });
  } catch (error) {
    remember(path, { ...before, problem: asProblem(error), loading: false });
  }
}

/** Forgets every answer whose path starts with `prefix`; what is on screen stays and is asked for again. */
export function refresh(prefix: string): void {
  for (const path of known.keys()) if (path.startsWith(prefix)) void load(path);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The answer to GET `path`, kept for the life of the tab and shown at once on the next visit while it is asked for again.
 * @param path null = nothing to ask yet
 * @param settled true where the answer never changes, e.g. a finished plan
 */
export function useResource<T>(path: string | null, settled = false): Resource<T> & { readonly reload: () => void } {
  const read = () => (path === null ? IDLE : (known.get(path) ?? LOADING));
  const resource = useSyncExternalStore(subscribe, read, () => IDLE) as Resource<T>;
  useEffect(() => {
    if (path !== null && !known.get(path)?.loading && !(settled && known.get(path)?.data !== undefined)) void load(path);
  }, [path, settled]);
  const reload = useCallback(() => {
    if (path !== null) void load(path);
  }, [path]);
  return { ...resource, reload };
}
