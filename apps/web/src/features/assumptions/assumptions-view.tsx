'use client';
import type { Assessment, Assumption } from '@stowage/domain';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { downloadCsv } from '../../charts/download-csv';
import { useAddress } from '../../ui/address';
import { type Column, DataTable } from '../../ui/data-table';
import { capital, count, counted, inUnit, plain, unitText } from '../../ui/format';
import { matches, searchWords } from '../../ui/search';
import { SearchField } from '../../ui/search-field';
import { Chips } from '../inventory/chips';
import { inputRange } from '../figures/figure-text';
import { OriginTag } from '../figures/origin-tag';

const CHANGED = 'Set for this project';

export function AssumptionsView({ assessment: { assumptions } }: { readonly assessment: Assessment }) {
  const { to } = useAddress();
  const [search, setSearch] = useState('');
  const [chips, setChips] = useState<readonly string[]>([]);
  const columns = useMemo(() => assumptionColumns(to('scenario')), [to]);
  const origins = [...new Set(assumptions.map(({ origin }) => capital(origin)))];
  const changed = assumptions.filter((row) => row.changed).length;
  const words = searchWords(search);
  const shown = assumptions.filter(
    (row) =>
      matches(`${row.key} ${row.label} ${row.source} ${row.siteId ?? ''}`.toLowerCase(), words) &&
      (!chips.includes(CHANGED) || row.changed) &&
      (!chips.some((chip) => origins.includes(chip)) || chips.includes(capital(row.origin))),
  );
  const csv = () =>
    downloadCsv('assumptions.csv', {
      columns: ['key', 'label', 'site', 'value', 'low', 'high', 'unit', 'origin', 'source', 'year', 'changed'],
      rows: assumptions.map((row) => [
        row.key,
        row.label,
        row.siteId ?? '',
        row.value,
        row.low,
        row.high,
        row.unit,
        row.origin,
        row.source,
        row.year,
        row.changed ? 'yes' : 'no',
      ]),
    });
  return (
    <>
      <div className="head">
        <div>
          <h1>
            {counted(assumptions.length, 'input')} carry the figures,{' '}
            {changed === 0 ? 'all at their defaults' : `${count(changed)} set for this project`}
          </h1>
          <p className="sub">Each with its range, where it comes from and when. Change one in the scenario and plan again to see what it does.</p>
        </div>
        <div className="cta noprint">
          <button type="button" className="btn" onClick={csv}>
            Download as CSV
          </button>
          <Link className="btn" href={to('scenario')}>
            Change in the scenario
          </Link>
        </div>
      </div>
      <section className="panel inv" aria-label="Assumptions">
        <div className="tool">
          <SearchField label="Search assumptions" placeholder="Search: electricity, PUE, licence" value={search} onChange={setSearch} />
        </div>
        <Chips offered={[...(changed > 0 ? [CHANGED] : []), ...(origins.length > 1 ? origins : [])]} chosen={chips} onChange={setChips} />
        {shown.length === 0 ? (
          <p className="pb sub">Nothing matches. Maybe a shorter word finds it.</p>
        ) : (
          <DataTable rows={shown} columns={columns} rowKey={({ key, siteId }) => `${key} ${siteId ?? ''}`} label="Assumptions" />
        )}
      </section>
    </>
  );
}

function assumptionColumns(scenario: string): readonly Column<Assumption>[] {
  return [
    {
      key: 'label',
      label: 'Input',
      sortBy: ({ label }) => label,
      cell: ({ key, label, siteId, changed, ...row }) => (
        <>
          <Link href={`${scenario}#${key}`}>{changed ? <b>{label}</b> : label}</Link>
          {siteId !== undefined && <span className="q">, {siteId}</span>} {changed && <span className="tag acc">changed</span>}
          <span className="two-line small q">
            {capital(row.origin)}, {inputRange(row)}; {row.source}, {row.year}
          </span>
        </>
      ),
    },
    {
      key: 'value',
      label: 'Value',
      numeric: true,
      cell: ({ value, unit, changed }) => {
        const text = plain(inUnit(value, unit));
        return (
          <>
            {changed ? <b>{text}</b> : text} <span className="u">{unitText(unit)}</span>
          </>
        );
      },
    },
    { key: 'range', label: 'Low–high', numeric: true, className: 'cut', cell: (row) => <span className="q">{inputRange(row)}</span> },
    { key: 'origin', label: 'Kind', className: 'cut', sortBy: ({ origin }) => origin, cell: ({ origin }) => <OriginTag origin={origin} /> },
    {
      key: 'source',
      label: 'Where from',
      className: 'cut',
      sortBy: ({ source }) => source,
      cell: ({ source }) => <span className="small q">{source}</span>,
    },
    { key: 'year', label: 'Year', numeric: true, className: 'cut', sortBy: ({ year }) => year, cell: ({ year }) => String(year) },
  ];
}
