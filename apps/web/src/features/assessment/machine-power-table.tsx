'use client';
import type { Assessment, MachineAssessment, PowerEvidence } from '@stowage/domain';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { type Column, DataTable } from '../../ui/data-table';
import { count, percent } from '../../ui/format';

const EVIDENCE: Readonly<Record<PowerEvidence, string>> = {
  measured: 'measured',
  published: 'published for this CPU',
  microarchitecture: 'typical of its CPU family',
  nameplate: 'from the nameplate',
  era: 'typical of its age',
};

const COLUMNS: readonly Column<MachineAssessment>[] = [
  {
    key: 'name',
    label: 'Machine',
    sortBy: ({ name }) => name,
    cell: ({ name, siteId, powerSource }) => (
      <>
        <b>{name}</b>
        <span className="two-line small q">{[siteId, powerSource].filter(Boolean).join('; ')}</span>
      </>
    ),
  },
  {
    key: 'site',
    label: 'Place',
    className: 'cut',
    sortBy: ({ siteId }) => siteId ?? null,
    cell: ({ siteId, rack }) => <span className="q nw">{[siteId, rack].filter(Boolean).join(', ') || '–'}</span>,
  },
  {
    key: 'load',
    label: 'Mean load',
    unit: '%',
    numeric: true,
    className: 'cut',
    sortBy: ({ meanLoadRatio }) => meanLoadRatio,
    cell: ({ meanLoadRatio }) => (meanLoadRatio === null ? <span className="q">not known</span> : percent(meanLoadRatio).replace(/\s%$/, '')),
  },
  {
    key: 'average',
    label: 'Average',
    unit: 'W',
    numeric: true,
    sortBy: ({ averagePowerWatts }) => averagePowerWatts,
    cell: ({ averagePowerWatts }) => (
      <>
        {count(averagePowerWatts)}
        <span className="two-line u">W average</span>
      </>
    ),
  },
  {
    key: 'peak',
    label: 'Peak',
    unit: 'W',
    numeric: true,
    className: 'cut',
    sortBy: ({ peakPowerWatts }) => peakPowerWatts,
    cell: ({ peakPowerWatts }) => count(peakPowerWatts),
  },
  {
    key: 'source',
    label: 'What the watts rest on',
    className: 'cut',
    sortBy: ({ powerEvidence }) => powerEvidence,
    cell: ({ kind, powerEvidence, powerSource }) => (
      <>
        {kind !== 'storage' && <span className="tag">{EVIDENCE[powerEvidence]}</span>} <span className="small q">{powerSource}</span>
      </>
    ),
  },
];

/** Watts machine by machine, with the evidence for each. */
export function MachinePowerTable({ assessment: { before, after } }: { readonly assessment: Assessment }) {
  const [side, setSide] = useState<'before' | 'after'>('after');
  return (
    <section className="sec" aria-labelledby="by-machine">
      <div className="sh">
        <h2 id="by-machine">Machine by machine</h2>
        <SegmentedControl
          size="xs"
          aria-label="Before or after"
          value={side}
          onChange={(value) => setSide(value as typeof side)}
          data={[
            { value: 'before', label: 'Before' },
            { value: 'after', label: 'After' },
          ]}
        />
      </div>
      <div className="panel inv">
        <DataTable
          rows={(side === 'before' ? before : after).machines}
          columns={COLUMNS}
          rowKey={({ name, siteId, rack }) => `${name} ${siteId ?? ''} ${rack ?? ''}`}
          label="Machines and their watts"
        />
      </div>
    </section>
  );
}
