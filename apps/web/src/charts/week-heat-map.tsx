import { Fragment } from 'react';
import { dayName, hour, percent } from '../ui/format';
import { heatColour } from './day-strip';

interface WeekHeatMapProps {
  /** 168 values, slot 0 = Monday 00:00 UTC. */
  readonly week: readonly (number | null)[];
  /** What the darkest step stands for. */
  readonly most: number;
  readonly label: string;
}

/** Seven rows of 24 hours in one hue; hatched = no sample. */
export function WeekHeatMap({ week, most, label }: WeekHeatMapProps) {
  return (
    <div className="heat" role="img" aria-label={label}>
      <span />
      {Array.from({ length: 24 }, (_, index) => (
        <span key={index} className="h">
          {index % 6 === 0 ? hour(index) : ''}
        </span>
      ))}
      {Array.from({ length: 7 }, (_, day) => (
        <Fragment key={day}>
          <span>{dayName(day).slice(0, 3)}</span>
          {week.slice(day * 24, day * 24 + 24).map((value, index) => (
            <i
              key={index}
              className={value === null ? 'none' : undefined}
              style={value === null ? undefined : { background: heatColour(value, most) }}
              title={`${dayName(day)} ${hour(index)}: ${value === null ? 'no sample' : percent(value)}`}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

export function HeatKey({ most }: { readonly most: number }) {
  return (
    <div className="key mt3">
      <span>
        <span aria-hidden="true" style={{ display: 'inline-flex' }}>
          {[0, 1, 2, 3, 4, 5].map((step) => (
            <i key={step} className="sw wide" style={{ background: `var(--q${step})`, borderRadius: 0 }} />
          ))}
        </span>
        0 to {percent(most)} of its own CPU, by hour in UTC
      </span>
    </div>
  );
}
