import type { Assessment } from '@stowage/domain';
import { FIGURE_MEANINGS } from '@stowage/domain';
import { Interval, IntervalAxis } from '../../charts/interval';
import { axisEnd } from '../../charts/interval-data';
import { signedPercent } from '../../ui/format';
import { WhyButton } from '../figures/why-button';

/** What somebody published about this estate beside what we work out, and why they differ. Nothing was bent to fit. */
export function PublishedResults({ assessment: { changes } }: { readonly assessment: Assessment }) {
  const rows = changes.filter(({ published }) => published !== undefined);
  if (rows.length === 0) return null;
  const end = axisEnd(
    rows.map(({ changeRatio, changeHigh, published }) => ({ change: changeRatio, high: changeHigh, published: published?.changeRatio })),
  );
  return (
    <section className="sec" aria-labelledby="published">
      <div className="sh">
        <div>
          <h2 id="published">Beside what was published</h2>
          <p>Published results are never an input. Where ours differ, the note says what we count.</p>
        </div>
      </div>
      <div className="panel">
        <ul className="pubs">
          {rows.map(({ key, changeRatio, changeLow, changeHigh, published, publishedNote }) => (
            <li key={key}>
              <div>
                <b>{FIGURE_MEANINGS[key].label}</b>
                {published?.before && published.after && (
                  <div className="small q">
                    {published.before} to {published.after}
                  </div>
                )}
              </div>
              <dl className="pair">
                <div>
                  <dt>Published</dt>
                  <dd>{published?.changeRatio === undefined ? '–' : signedPercent(published.changeRatio)}</dd>
                </div>
                <div>
                  <dt>Ours</dt>
                  <dd>{changeRatio === null ? 'not known' : signedPercent(changeRatio)}</dd>
                </div>
              </dl>
              <Interval
                label={FIGURE_MEANINGS[key].label}
                end={end}
                change={changeRatio}
                low={changeLow}
                high={changeHigh}
                published={published?.changeRatio}
              />
              <WhyButton figure={key} />
              {publishedNote && <p>{publishedNote}</p>}
            </li>
          ))}
          <li className="axis" aria-hidden="true">
            <span />
            <span />
            <IntervalAxis end={end} />
            <span />
          </li>
        </ul>
      </div>
    </section>
  );
}
