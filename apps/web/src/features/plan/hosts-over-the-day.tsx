'use client';
import type { PlanDocument, Resource } from '@stowage/domain';
import { useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import { hostDay } from '../../charts/host-day-data';
import { KindKey } from '../../charts/kind-key';
import type { WorkloadKinds } from '../../charts/workload-kinds';
import { counted } from '../../ui/format';
import { HostCard } from './host-card';
import { HostMini } from './host-mini';
import { leastSlackFirst } from './host-slack';
import { hourTable, loadTable } from './host-tables';

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
  const days = new Map(shown.map((host) => [host.id, hostDay(host, { resource: RESOURCE, slots: plan.slots, profiles, kinds })]));
  const byHour = large && plan.slots > 1;
  const table = byHour ? hourTable(days) : loadTable(shown, plan.resources);
  return (
    <ChartFrame
      title={plan.slots === 1 ? 'Each host' : 'Each host over the day'}
      note={noteOf(plan.slots, scenario.hostFailures)}
      table={table}
      file="hosts"
      extra={byHour ? <KindKey kinds={kinds.names} /> : undefined}
    >
      <div className={large ? 'panel hostgrid' : 'panel hostgrid minis'}>
        {shown.map((host) =>
          large ? (
            <HostCard key={host.id} host={host} day={days.get(host.id) ?? null} document={document} kinds={kinds} />
          ) : (
            <HostMini key={host.id} host={host} day={days.get(host.id) ?? null} limiting={plan.limitingResource} />
          ),
        )}
      </div>
      <div className="row mt3">
        <HostsKey flat={plan.slots === 1} failures={scenario.hostFailures > 0} limited={plan.limitingResource !== null} />
        <span className="sp" />
        {shown.length < hosts.length && (
          <button type="button" className="btn" onClick={() => setAll(true)}>
            Show all {counted(hosts.length, 'host')}
          </button>
        )}
      </div>
    </ChartFrame>
  );
}

function HostsKey({ flat, failures, limited }: { readonly flat: boolean; readonly failures: boolean; readonly limited: boolean }) {
  return (
    <div className="key">
      <span>
        <i className="sw wide" style={{ background: 'var(--after)' }} />
        {flat ? 'sized demand' : 'at its peak'}
      </span>
      {failures && (
        <span>
          <i className="sw wide hatch" />
          if another host fails
        </span>
      )}
      {limited && (
        <span>
          <i className="sw wide" style={{ background: 'var(--ink)' }} />
          the limiting resource
        </span>
      )}
    </div>
  );
}

function noteOf(slots: number, failures: number): string {
  if (slots === 1) return 'There is no load by hour, so each host has one figure for the whole day: its sized demand against what is usable.';
  return `Bars: sized CPU demand on the host’s busiest day, by kind of workload. Dashed: what the ceiling of the scenario leaves usable.${failures > 0 ? ' Stepped: the worst, hour by hour, if another host fails.' : ''}`;
}
