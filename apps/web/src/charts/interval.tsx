import { percentRange, signedPercent } from '../ui/format';
import { type Change, placeInterval } from './interval-data';

interface IntervalProps extends Change {
  readonly label: string;
  readonly end?: number;
}

/** Band = 8 cases of 10, mark = the middle, dotted = published. The label says the same in words. */
export function Interval({ label, end = 0, ...change }: IntervalProps) {
  const { mark, from, to, published, zero } = placeInterval(change, end);
  return (
    <div className="iv" role="img" aria-label={`${label}: ${intervalInWords(change)}`}>
      {zero !== null && <i className="z" style={{ left: `${zero}%` }} />}
      {from !== null && to !== null && <i className="r" style={{ left: `${from}%`, width: `${to - from}%` }} />}
      {published !== null && <i className="p" style={{ left: `${published}%` }} />}
      {mark !== null && <i className="m" style={{ left: `${mark}%` }} />}
    </div>
  );
}

/** "−47 %, −54 to −39 % in 8 cases of 10, published −50 %". */
export function intervalInWords({ change, low, high, published }: Change): string {
  const parts = [change === null ? 'no figure of ours' : signedPercent(change)];
  if (low !== undefined && high !== undefined) parts.push(`${percentRange(low, high)} in 8 cases of 10`);
  if (published !== undefined) parts.push(`published ${signedPercent(published)}`);
  return parts.join(', ');
}

/** The head of a column of intervals. */
export function IntervalAxis({ end = 0 }: { readonly end?: number }) {
  const ticks = end === 0 ? [-1, -0.5, 0] : [-1, 0, end];
  return (
    <div className="ivaxis" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} style={{ left: `${((tick + 1) / (end + 1)) * 100}%` }}>
          {tick === 0 ? '0' : signedPercent(tick)}
        </span>
      ))}
    </div>
  );
}

export function IntervalKey() {
  return (
    <div className="key">
      <span>
        <i className="kr" />8 cases of 10, with the middle
      </span>
      <span>
        <i className="kp" />
        published
      </span>
    </div>
  );
}
