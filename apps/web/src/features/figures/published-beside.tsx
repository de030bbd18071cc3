import type { FigureChange } from '@stowage/domain';
import { axisEnd } from '../../charts/interval-data';
import { Interval, IntervalAxis } from '../../charts/interval';
import { percentRange, signedPercent } from '../../ui/format';

/** Ours beside what somebody published about this estate, and why they differ where they do. */
export function PublishedBeside({ change }: { readonly change: FigureChange }) {
  const { published, changeRatio, changeLow: low, changeHigh: high } = change;
  if (!published) return null;
  const theirs = published.changeRatio === undefined ? undefined : signedPercent(published.changeRatio);
  const words = published.before && published.after ? ` (${published.before} to ${published.after})` : '';
  const inside =
    published.changeRatio !== undefined && low !== undefined && high !== undefined && published.changeRatio >= low && published.changeRatio <= high;
  const interval = { change: changeRatio, low, high, published: published.changeRatio };
  const end = axisEnd([interval]);
  return (
    <>
      <p className="sub small mt1">
        Published: {theirs ?? ''}
        {words}, {published.source}.{' '}
        {changeRatio === null ? 'We have no change of our own to set beside it.' : `We get ${signedPercent(changeRatio)}`}
        {low !== undefined && high !== undefined ? ` and expect ${percentRange(low, high)} in 8 cases of 10.` : changeRatio === null ? '' : '.'}
        {inside ? ' The published figure lies inside our range.' : ''}
      </p>
      {change.publishedNote && <p className="sub small mt1">{change.publishedNote}</p>}
      <div className="mt2">
        <Interval label="Change" end={end} {...interval} />
        <IntervalAxis end={end} />
      </div>
    </>
  );
}
