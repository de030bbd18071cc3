'use client';
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

/** What the address says: a static export has no path parameters, so ids are in the query. */
export interface Address {
  readonly project: string | null;
  readonly plan: string | null;
  readonly scenario: string | null;
  /** The link to another page of the same project and plan. */
  readonly to: (page: string, extra?: Readonly<Record<string, string>>) => string;
}

export function pageLink(page: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) search.set(key, value);
  const text = search.toString();
  return `/${page}/${text === '' ? '' : `?${text}`}`;
}

export function useAddress(): Address {
  const search = useSearchParams();
  const project = search.get('project');
  const plan = search.get('plan');
  const scenario = search.get('scenario');
  const to = useCallback((page: string, extra?: Readonly<Record<string, string>>) => pageLink(page, { project, plan, ...extra }), [project, plan]);
  return useMemo(() => ({ project, plan, scenario, to }), [project, plan, scenario, to]);
}
