'use client';
import type { PlanDocument, Resource } from '@stowage/domain';
import { useMemo, useState } from 'react';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame';
import { hostDay } from '../../charts/host-day-data';
import { KindKey } from '../../charts/kind-key';
import type { WorkloadKinds } from '../../charts/workload-kinds';
import { counted, hour } from '../../ui/format';
import { HostCard } from './host-card';
import { HostMini } from './host-mini';
import { leastSlackFirst } from './host-slack';

const MOST_LARGE = 12;
const MOST_MINI = 60;
const RESOURCE: Resource = 'cpu';

/** How full each host is over its busiest day; many hosts as small cards, fullest first. */
export function HostsOverTheDay({ document, kinds }: { readonly document: PlanDocument; readonly kinds: WorkloadKinds }) {
  const { plan, scenario } = document;
  const [all, setAll] = useState(false);
  const profiles = useMemo(() => new Map(document.profiles.map((profile) => [profile.workloadId, profile])), [document]);
  const hosts = useMemo(() => leastSlackFirst(plan.hosts), [plan.hosts]);
  if (hosts.length === 0) return null;
  const large = hosts.length <= MOST_LARGE;
  const shown = large ? plan.hosts : all ? hosts : hosts.slice(0, MOST_MINI);
  const days = new Map(shown.map((host) => [host.id, hostDay(host, RESOURCE, plan.slots, profiles, kinds)]));
  const table: ChartTable = { columns: ['Host', 'Hour', 'CPU points', 'If another host fails', 'Usable'], rows: [...days].flatMap(([id, day]) => (day === null ? [] : Array.from({ length: 24 }, (_, index) => [id, hour(index), day.byKind.reduce((sum, values) => sum + (values[index] ?? 0), 0), day.afterFailure?.[index] ?? '', day.usable]))) };
  const loads: ChartTable = { columns: ['Host', 'Workloads', ...plan.resources.map((resource) => `${resource} peak of usable, %`)], rows: shown.map((host) => [host.id, host.workloads.length, ...plan.resources.map((resource) => { const load = host.load.find((entry) => entry.resource === resource); return load && load.usable > 0 ? (load.peak / load.usable) * 100 : ''; })]) };
  const note = plan.slots === 1 ? 'There is no load by hour, so each host has one figure for the whole day: its sized demand against what is usable.' : `Bars: sized CPU demand on the host’s busiest day, by kind of workload. Dashed: what the ceiling of the scenario leaves usable.${scenario.hostFailures > 0 ? ' Stepped: the worst, hour by hour, if another host fails.' : ''}`;
  return (
    <ChartFrame title={plan.slots === 1 ? 'Each host' : 'Each host over the day'} note={note} table={large && plan.slots > 1 ? table : loads} file="hosts" extra={large && plan.slots > 1 ? <KindKey kinds={kinds.names} /> : undefined}>
      <div className={large ? 'panel hostgrid' : 'panel hostgrid minis'}>
        {shown.map((host) => large
          ? <HostCard key={host.id} host={host} day={days.get(host.id) ?? null} document={document} kinds={kinds} />
          : <HostMini key={host.id} host={host} day={days.get(host.id) ?? null} limiting={plan.limitingResource} />)}
      </div>
      <div className="row mt3">
        <div className="key">
          <span><i className="sw wide" style={{ background: 'var(--after)' }} />{plan.slots === 1 ? 'sized demand' : 'at its peak'}</span>
          {scenario.hostFailures > 0 && <span><i className="sw wide hatch" />if another host fails</span>}
          {plan.limitingResource && <span><i className="sw wide" style={{ background: 'var(--ink)' }} />the limiting resource</span>}
        </div>
        <span className="sp" />
        {!large && !all && hosts.length > MOST_MINI && <button type="button" className="btn" onClick={() => setAll(true)}>Show all {counted(hosts.length, 'host')}</button>}
      </div>
    </ChartFrame>
  );
}
