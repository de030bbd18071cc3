import type { Figure } from '@stowage/domain';
import { scaleOf, withUnit } from '../ui/scale';
import { placeMinutes, TARGETS } from './downtime-axis-data';

interface DowntimeAxisProps {
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
}

const minutes = (value: number) => withUnit(value, scaleOf('downtimeMinutesPerYear', [value], 'USD'));

/** Downtime a year on a log axis against the targets people name. */
export function DowntimeAxis({ before, after }: DowntimeAxisProps) {
  const rows = [
    { tone: 'b', label: 'Today', figure: before },
    { tone: 'a', label: 'After', figure: after },
  ];
  return (
    <div className="down">
      {rows.map(
        ({ tone, label, figure }) =>
          figure &&
          figure.value !== null && (
            <div key={label} className="downrow">
              <span className="small">{label}</span>
              <div
                className="iv"
                role="img"
                aria-label={`${label}: ${minutes(figure.value)} a year${figure.low !== undefined && figure.high !== undefined ? `, ${minutes(figure.low)} to ${minutes(figure.high)} in 8 cases of 10` : ''}`}
                style={{ '--k': `var(--${tone === 'b' ? 'before' : 'after'})` } as React.CSSProperties}
              >
                {TARGETS.map(({ label: target, minutes: at }) => (
                  <i key={target} className="z" style={{ left: `${placeMinutes(at)}%` }} />
                ))}
                {figure.low !== undefined && figure.high !== undefined && (
                  <i
                    className="r"
                    style={{ left: `${placeMinutes(figure.low)}%`, width: `${placeMinutes(figure.high) - placeMinutes(figure.low)}%` }}
                  />
                )}
                <i className="m" style={{ left: `${placeMinutes(figure.value)}%` }} />
              </div>
              <b className="nw">{minutes(figure.value)}</b>
            </div>
          ),
      )}
      <div className="downrow">
        <span />
        <div className="ivaxis tall" aria-hidden="true">
          {TARGETS.map(({ label, minutes: at }) => (
            <span key={label} style={{ left: `${placeMinutes(at)}%` }}>
              {label}&nbsp;%
              <br />
              {minutes(at)}
            </span>
          ))}
        </div>
        <b />
      </div>
    </div>
  );
}
