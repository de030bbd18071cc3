'use client';
import type { FigureKey } from '@stowage/domain';
import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

export type Side = 'before' | 'after';

export interface WhyAddress {
  readonly side: Side;
  readonly figure: FigureKey;
}

/** The open drawer is part of the address (`why=after.energyKwhPerYear`), so that it can be linked and left by Back. */
export function useWhy() {
  const search = useSearchParams();
  const [side, figure] = (search.get('why') ?? '').split('.');
  const open = side === 'before' || side === 'after' ? ({ side, figure: figure as FigureKey } satisfies WhyAddress) : null;
  const show = useCallback((next: WhyAddress | null, replace = false) => {
    const address = new URL(window.location.href);
    if (next) address.searchParams.set('why', `${next.side}.${next.figure}`);
    else address.searchParams.delete('why');
    if (replace) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  }, []);
  return { open, show };
}
