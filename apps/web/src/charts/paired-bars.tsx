import type { ReactNode } from 'react';
import { pairBars, type PairedItem } from './paired-bars-data';

interface PairedBarsProps {
  readonly items: readonly (PairedItem & { readonly aside?: ReactNode })[];
  readonly text: (value: number) => string;
}

/** Ochre above teal for each item, on one scale, with the numbers at the ends. */
export function PairedBars({ items, text }: PairedBarsProps) {
  const bars = pairBars(items);
  return (
    <div className="bars">
      {bars.map(({ label, before, after, beforeLength, afterLength }, index) => (
        <div key={label} className="barrow">
          <span>{label}</span>
          <div role="img" aria-label={`${label}: ${text(before)} before, ${text(after)} after`}>
            <Bar tone="before" length={beforeLength} text={text(before)} />
            <Bar tone="after" length={afterLength} text={text(after)} />
          </div>
          {items[index]?.aside}
        </div>
      ))}
    </div>
  );
}

function Bar({ tone, length, text }: { readonly tone: 'before' | 'after'; readonly length: number; readonly text: string }) {
  return (
    <div className="barline">
      <span className="barbox">
        <i style={{ width: `${length}%`, background: `var(--${tone})` }} />
      </span>
      <span className="small nw" style={{ color: `var(--${tone}-ink)`, fontWeight: tone === 'after' ? 600 : 400 }}>
        {text}
      </span>
    </div>
  );
}

export function BeforeAfterKey({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <div className="key">
      <span>
        <i className="sw" style={{ background: 'var(--before)' }} />
        {before}
      </span>
      <span>
        <i className="sw" style={{ background: 'var(--after)' }} />
        {after}
      </span>
    </div>
  );
}
