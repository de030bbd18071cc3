'use client';
import type { UtilizationWeek } from '@stowage/contracts';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { ChartFrame } from '../../charts/chart-frame';
import { busiestHour, dayShape, WEEKEND, WORKDAYS } from '../../charts/week-data';
import { HeatKey, WeekHeatMap } from '../../charts/week-heat-map';
import { count, counted, dayName, hour, percent } from '../../ui/format';
import { MachineTable } from './machine-table';

const DayShapeChart = dynamic(() => import('../../charts/day-shape-chart'), { ssr: false });

/** The estate's week, one machine's week beside it, and the table to choose from. */
export function UtilizationView({ week }: { readonly week: UtilizationWeek }) {
  const machines = week.machines.filter(({ samples }) => samples > 0);
  const [chosen, setChosen] = useState<string>();
  const machine =
    machines.find(({ subject }) => subject.id === chosen) ?? [...machines].sort((a, b) => (b.cpuMeanRatio ?? 0) - (a.cpuMeanRatio ?? 0))[0];
  const peak = busiestHour(week.estate.cpuByHourOfWeek);
  const meets =
    peak === null
      ? 0
      : machines.filter(({ cpuByHourOfWeek }) => {
          const own = busiestHour(cpuByHourOfWeek);
          return own !== null && own.day === peak.day && Math.abs(own.hour - peak.hour) <= 1;
        }).length;
  return (
    <>
      <div className="head">
        <div>
          <h1>
            {peak === null
              ? 'The load history is read'
              : `The estate is busiest on ${dayName(peak.day)} at ${hour(peak.hour)} UTC, at ${percent(peak.ratio)}`}
          </h1>
          <p className="sub">
            {week.estate.cpuMeanRatio === null ? '' : `On average it uses ${percent(week.estate.cpuMeanRatio)} of its CPU. `}
            {meets === 0
              ? 'No machine has its own peak in that hour: peaks do not meet.'
              : `${count(meets)} of ${count(machines.length)} machines have their own peak within an hour of it${meets < machines.length / 2 ? ': most peaks do not meet' : ''}.`}
          </p>
        </div>
      </div>
      <div className="two">
        <WeekPanel
          title="The whole estate"
          week={week.estate.cpuByHourOfWeek}
          file="estate-week"
          note={`${counted(machines.length, 'machine')}, weighted by cores`}
        />
        {machine && (
          <WeekPanel
            title={machine.name}
            week={machine.cpuByHourOfWeek}
            file="machine-week"
            note={`${count(machine.samples)} samples over ${count(machine.historyDays)} days`}
          />
        )}
      </div>
      {machine && <DayPanel name={machine.name} week={machine.cpuByHourOfWeek} />}
      <MachineTable machines={week.machines} chosen={machine?.subject.id} onChoose={setChosen} />
    </>
  );
}

interface WeekPanelProps {
  readonly title: string;
  readonly week: readonly (number | null)[];
  readonly file: string;
  readonly note?: string;
}

function WeekPanel({ title, week, file, note }: WeekPanelProps) {
  const peak = busiestHour(week);
  const most = peak?.ratio ?? 0;
  const rows = week.map((value, slot) => [dayName(Math.floor(slot / 24)), hour(slot), value === null ? '' : value * 100]);
  return (
    <div className="panel">
      <div className="pb inner">
        <ChartFrame title={title} note={note} file={file} table={{ columns: ['Day', 'Hour, UTC', 'Mean CPU, %'], rows }}>
          <WeekHeatMap
            week={week}
            most={most}
            label={`${title}: mean CPU by hour of the week${peak ? `, busiest ${dayName(peak.day)} ${hour(peak.hour)} with ${percent(peak.ratio)}` : ''}`}
          />
          <HeatKey most={most} />
        </ChartFrame>
      </div>
    </div>
  );
}

function DayPanel({ name, week }: { readonly name: string; readonly week: readonly (number | null)[] }) {
  const lines = [
    { label: 'Monday to Friday', values: dayShape(week, WORKDAYS), dashed: false },
    { label: 'Saturday and Sunday', values: dayShape(week, WEEKEND), dashed: true },
  ];
  const rows = Array.from({ length: 24 }, (_, index) => [
    hour(index),
    ...lines.map(({ values }) => ((values[index] ?? null) === null ? '' : (values[index] ?? 0) * 100)),
  ]);
  return (
    <ChartFrame
      title={`${name} over the day`}
      note="Mean CPU by hour, in UTC."
      file="day"
      table={{ columns: ['Hour', ...lines.map(({ label }) => `${label}, %`)], rows }}
      extra={
        <div className="key">
          {lines.map(({ label, dashed }) => (
            <span key={label}>
              <svg width="22" height="8" aria-hidden="true">
                <path d="M0 4h22" stroke={dashed ? 'var(--ink3)' : 'var(--before)'} strokeWidth="2" strokeDasharray={dashed ? '5 4' : undefined} />
              </svg>
              {label}
            </span>
          ))}
        </div>
      }
    >
      <div className="panel">
        <div className="pb">
          <div style={{ height: 220 }}>
            <DayShapeChart lines={lines} label={`${name}: mean CPU by hour on workdays and at the weekend. The same values are in the table.`} />
          </div>
        </div>
      </div>
    </ChartFrame>
  );
}
