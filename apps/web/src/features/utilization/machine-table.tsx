'use client';
import type { MachineWeek } from '@stowage/contracts';
import { useDeferredValue, useMemo, useState } from 'react';
import { DayStrip } from '../../charts/day-strip';
import { busiestHour, dayShape } from '../../charts/week-data';
import { type Column, DataTable } from '../../ui/data-table';
import { count, dayName, hour, percent } from '../../ui/format';
import { matches, searchWords } from '../../ui/search';
import { SearchField } from '../../ui/search-field';

interface MachineTableProps {
  readonly machines: readonly MachineWeek[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const WHOLE_WEEK = [0, 1, 2, 3, 4, 5, 6];
const FEW_SAMPLES = 200;

/** Every machine with a history; choosing one shows its week above. */
export function MachineTable({ machines, chosen, onChoose }: MachineTableProps) {
  const [search, setSearch] = useState('');
  const words = useDeferredValue(search);
  const shown = useMemo(() => machines.filter(({ name }) => matches(name.toLowerCase(), searchWords(words))), [machines, words]);
  const columns = useMemo(() => machineColumns(chosen, onChoose), [chosen, onChoose]);
  return (
    <section className="sec" aria-labelledby="machines">
      <div className="sh">
        <h2 id="machines">Machine by machine</h2>
      </div>
      <div className="panel inv">
        <div className="tool">
          <SearchField label="Search machines" value={search} onChange={setSearch} />
        </div>
        <DataTable rows={shown} columns={columns} rowKey={({ subject }) => `${subject.kind} ${subject.id}`} label="Machines" />
      </div>
    </section>
  );
}

function machineColumns(chosen: string | undefined, onChoose: (id: string) => void): readonly Column<MachineWeek>[] {
  const peakOfWeek = (machine: MachineWeek) => busiestHour(machine.cpuByHourOfWeek);
  return [
    {
      key: 'name',
      label: 'Machine',
      sortBy: ({ name }) => name,
      cell: ({ subject, name, samples }) =>
        samples === 0 ? (
          <b>{name}</b>
        ) : (
          <button type="button" className="link" aria-pressed={subject.id === chosen} onClick={() => onChoose(subject.id)}>
            {name}
          </button>
        ),
    },
    {
      key: 'kind',
      label: 'Kind',
      className: 'cut',
      sortBy: ({ subject }) => subject.kind,
      cell: ({ subject }) => <span className="q">{subject.kind}</span>,
    },
    {
      key: 'mean',
      label: 'CPU mean',
      unit: '%',
      numeric: true,
      sortBy: ({ cpuMeanRatio }) => cpuMeanRatio,
      cell: ({ cpuMeanRatio }) => (cpuMeanRatio === null ? '–' : percent(cpuMeanRatio).replace(/\s%$/, '')),
    },
    {
      key: 'busiest',
      label: 'Busiest hour',
      className: 'cut',
      sortBy: (machine) => peakOfWeek(machine)?.ratio ?? null,
      cell: (machine) => {
        const peak = peakOfWeek(machine);
        return peak ? (
          <span className="nw">
            {dayName(peak.day)} {hour(peak.hour)}, {percent(peak.ratio)}
          </span>
        ) : (
          '–'
        );
      },
    },
    {
      key: 'day',
      label: 'CPU by hour, own scale',
      className: 'cut',
      cell: (machine) => {
        const shape = dayShape(machine.cpuByHourOfWeek, WHOLE_WEEK);
        return <DayStrip hours={shape} most={Math.max(0, ...shape.map((value) => value ?? 0))} label={`${machine.name}: CPU by hour of the day`} />;
      },
    },
    {
      key: 'history',
      label: 'History',
      sortBy: ({ samples }) => samples,
      cell: ({ samples, historyDays }) =>
        samples === 0 ? (
          <span className="q">none</span>
        ) : samples < FEW_SAMPLES ? (
          <span className="tag warn">{count(samples)} samples</span>
        ) : (
          <span className="q nw">{count(historyDays)} days</span>
        ),
    },
  ];
}
