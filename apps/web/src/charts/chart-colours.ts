'use client';
import { useComputedColorScheme } from '@mantine/core';
import { useSyncExternalStore } from 'react';

const TOKENS = ['ink', 'ink2', 'ink3', 'line', 'line2', 'bad', 'before', 'after', 'surface', 'c1', 'c2', 'c3', 'c4', 'c5'] as const;
export type ChartColours = Readonly<Record<(typeof TOKENS)[number] | 'font', string>>;

const PRINT = '(print)';

function readTokens(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const read = (token: string) => style.getPropertyValue(`--${token}`).trim();
  return { ...Object.fromEntries(TOKENS.map((token) => [token, read(token)])), font: read('font') } as ChartColours;
}

const onPrint = (listener: () => void) => {
  const query = window.matchMedia(PRINT);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Our tokens as a canvas needs them. Chart.js does not follow the colour scheme, so its charts are rebuilt on `key`. */
export function useChartColours(): { readonly colours: ChartColours; readonly key: string } {
  const scheme = useComputedColorScheme('light');
  const printing = useSyncExternalStore(
    onPrint,
    () => window.matchMedia(PRINT).matches,
    () => false,
  );
  return { colours: readTokens(), key: `${scheme}${printing ? ' print' : ''}` };
}
