import type { PlannedHost, Resource } from '@stowage/domain';
import { Fragment } from 'react';
import { worstOf } from './host-slack';
import { amount, amountWithUnit, RESOURCE_NAMES, resourceScale } from './resource-words';

interface ResourceBarsProps {
  readonly host: PlannedHost;
  readonly limiting: Resource | null;
  readonly pointsPerCore: number;
}

/** Solid = at its peak, hatched = if another host fails, ink and bold = what limits the plan. */
export function ResourceBars({ host, limiting, pointsPerCore }: ResourceBarsProps) {
  return (
    <div className="lim">
      {host.load.map((load) => {
        const { resource, usable, peak } = load;
        const worst = worstOf(load);
        const scale = resourceScale(resource, usable, pointsPerCore);
        const on = resource === limiting;
        const share = (value: number) => `${Math.min(100, usable > 0 ? (value / usable) * 100 : 100)}%`;
        const colour = { '--k': on ? 'var(--ink)' : 'var(--after)' } as React.CSSProperties;
        return (
          <Fragment key={resource}>
            <span className={on ? 'on' : undefined}>{RESOURCE_NAMES[resource]}</span>
            <div
              className="meter"
              style={colour}
              role="img"
              aria-label={`${RESOURCE_NAMES[resource]}: ${amount(peak, scale)} of ${amountWithUnit(usable, scale)}${worst > peak ? `, ${amount(worst, scale)} if another host fails` : ''}`}
            >
              {worst > peak && <i className="hatch" style={{ width: share(worst) }} />}
              <i style={{ width: share(peak) }} />
            </div>
            <span className={on ? 'num on' : 'num'}>
              {amount(worst, scale)} / {amountWithUnit(usable, scale)}
            </span>
          </Fragment>
        );
      })}
    </div>
  );
}
