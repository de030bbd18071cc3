'use client';
import type { PlanDocument, PlannedHost } from '@stowage/domain';
import dynamic from 'next/dynamic';
import type { HostDay } from '../../charts/host-day-data';
import type { WorkloadKinds } from '../../charts/workload-kinds';
import { counted, dayName, hour } from '../../ui/format';
import { ResourceBars } from './resource-bars';
import { amount, amountWithUnit, pointsPerCore } from './resource-words';

const HostDayChart = dynamic(() => import('../../charts/host-day-chart'), { ssr: false });

interface HostCardProps {
  readonly host: PlannedHost;
  readonly day: HostDay | null;
  readonly document: PlanDocument;
  readonly kinds: WorkloadKinds;
}

export function HostCard({ host, day, document, kinds }: HostCardProps) {
  const points = pointsPerCore(host, document.hostModels);
  const cores = { factor: points, unit: points === 1 ? 'CPU points' : 'cores' };
  const model = document.hostModels.find(({ id }) => id === host.modelId);
  return (
    <div>
      <div className="hosthead">
        <h3 style={{ fontSize: 'var(--t14)' }}>{host.id}</h3>
        <span className="cap">{counted(host.workloads.length, 'workload')}</span>
      </div>
      <p className="small q">{[model?.name, host.siteId].filter(Boolean).join(', ')}</p>
      {day && (
        <>
          <p className="small q">
            Busiest {day.day === null ? 'at' : `${dayName(day.day)} at`} {hour(day.busiestHour)}, {amount(day.busiest, cores)} of{' '}
            {amountWithUnit(day.usable, cores)} usable
          </p>
          <div className="cv">
            <HostDayChart
              day={day}
              kinds={kinds.names}
              factor={cores.factor}
              unit={cores.unit}
              label={`${host.id}: CPU by hour, stacked by kind of workload; busiest at ${hour(day.busiestHour)} with ${amountWithUnit(day.busiest, cores)}. The same values are in the table.`}
            />
          </div>
        </>
      )}
      <ResourceBars host={host} limiting={document.plan.limitingResource} pointsPerCore={points} />
    </div>
  );
}
