import type { PlannedHost, Resource } from '@stowage/domain';
import type { HostDay } from '../../charts/host-day-data';
import { counted, hour, percent } from '../../ui/format';
import { worstOf } from './host-slack';
import { RESOURCE_NAMES } from './resource-words';

interface HostMiniProps {
  readonly host: PlannedHost;
  readonly day: HostDay | null;
  readonly limiting: Resource | null;
}

/** A host as a small card: its day as bars and its fullest resource. */
export function HostMini({ host, day, limiting }: HostMiniProps) {
  const loads = host.load
    .filter(({ usable }) => usable > 0)
    .map((load) => ({ resource: load.resource, peak: load.peak / load.usable, worst: worstOf(load) / load.usable }))
    .sort((a, b) => b.worst - a.worst)
    .slice(0, 2);
  return (
    <div>
      <div className="hosthead">
        <h3 className="clip">{host.id}</h3>
        <span className="cap nw">{counted(host.workloads.length, 'workload')}</span>
      </div>
      {day && <DayBars day={day} name={host.id} />}
      <div className="lim" style={{ marginTop: 8 }}>
        {loads.map(({ resource, peak, worst }) => (
          <span key={resource} style={{ display: 'contents' }}>
            <span className={resource === limiting ? 'on' : undefined}>{RESOURCE_NAMES[resource]}</span>
            <span className="meter" style={{ '--k': resource === limiting ? 'var(--ink)' : 'var(--after)' } as React.CSSProperties}>
              <i className="hatch" style={{ width: `${Math.min(100, worst * 100)}%` }} />
              <i style={{ width: `${Math.min(100, peak * 100)}%` }} />
            </span>
            <span className={resource === limiting ? 'num on' : 'num'}>{percent(worst)}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

function DayBars({ day, name }: { readonly day: HostDay; readonly name: string }) {
  const totals = Array.from({ length: 24 }, (_, index) => day.byKind.reduce((sum, values) => sum + (values[index] ?? 0), 0));
  const height = (value: number) => (value / Math.max(day.usable, 1e-9)) * 30;
  return (
    <svg
      viewBox="0 0 192 36"
      width="100%"
      height="36"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${name}: CPU by hour, busiest at ${hour(day.busiestHour)}`}
      style={{ display: 'block', marginTop: 6 }}
    >
      <path d="M0 5.5H192" stroke="var(--bad)" strokeDasharray="4 3" vectorEffect="non-scaling-stroke" />
      {totals.map((value, index) => (
        <rect key={index} x={index * 8 + 0.6} y={36 - height(value)} width="6.8" height={height(value)} fill="var(--after)" />
      ))}
    </svg>
  );
}
