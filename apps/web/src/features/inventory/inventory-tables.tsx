'use client';
import { SegmentedControl } from '@mantine/core';
import type { InventoryResponse } from '@stowage/contracts';
import type { Issue } from '@stowage/domain';
import { useDeferredValue, useMemo, useState } from 'react';
import { DataTable } from '../../ui/data-table';
import { count } from '../../ui/format';
import { matches, searchWords } from '../../ui/search';
import { SearchField } from '../../ui/search-field';
import { Chips } from './chips';
import { chipValues, serverRows, workloadRows } from './inventory-rows';
import { serverColumns } from './server-columns';
import { WORKLOAD_COLUMNS } from './workload-columns';

const DOUBTFUL = 'To look at';
const NO_HISTORY = 'No load history';

/** Servers and workloads with instant search over every column. */
export function InventoryTables({ response, issues }: { readonly response: InventoryResponse; readonly issues: readonly Issue[] }) {
  const servers = useMemo(() => serverRows(response, issues), [response, issues]);
  const workloads = useMemo(() => workloadRows(response, issues), [response, issues]);
  const [kind, setKind] = useState<'servers' | 'workloads'>(servers.length > 0 ? 'servers' : 'workloads');
  const [search, setSearch] = useState('');
  const [chips, setChips] = useState<readonly string[]>([]);
  const words = useDeferredValue(searchWords(search).join(' '));
  const most = useMemo(() => Math.max(0, ...servers.flatMap(({ machine }) => machine?.cpuByHour ?? []).map((value) => value ?? 0)), [servers]);
  const columns = useMemo(() => serverColumns(most), [most]);
  const sites = useMemo(() => chipValues(servers, ({ server }) => server.siteId), [servers]);
  const groups = useMemo(() => chipValues(workloads, ({ workload }) => workload.group ?? workload.environment), [workloads]);
  const wanted = words === '' ? [] : words.split(' ');
  const chosenSites = chips.filter((chip) => sites.includes(chip));
  const chosenGroups = chips.filter((chip) => groups.includes(chip));
  const shownServers = useMemo(
    () =>
      servers.filter(
        ({ server, machine, doubts, text }) =>
          matches(text, wanted) &&
          (chosenSites.length === 0 || chosenSites.includes(server.siteId ?? '')) &&
          (!chips.includes(DOUBTFUL) || doubts.length > 0) &&
          (!chips.includes(NO_HISTORY) || (machine?.samples ?? 0) === 0),
      ),
    [servers, words, chips],
  ); // oxlint-disable-line exhaustive-deps -- words and chips stand for what is made of them
  const shownWorkloads = useMemo(
    () =>
      workloads.filter(
        ({ workload, doubts, text }) =>
          matches(text, wanted) &&
          (chosenGroups.length === 0 || chosenGroups.includes(workload.group ?? workload.environment ?? '')) &&
          (!chips.includes(DOUBTFUL) || doubts.length > 0),
      ),
    [workloads, words, chips],
  ); // oxlint-disable-line exhaustive-deps -- as above
  const doubtful = kind === 'servers' ? servers.some(({ doubts }) => doubts.length > 0) : workloads.some(({ doubts }) => doubts.length > 0);
  const offered =
    kind === 'servers'
      ? [...sites, ...(doubtful ? [DOUBTFUL] : []), ...(servers.some(({ machine }) => (machine?.samples ?? 0) === 0) ? [NO_HISTORY] : [])]
      : [...groups, ...(doubtful ? [DOUBTFUL] : [])];
  const shown = kind === 'servers' ? shownServers.length : shownWorkloads.length;
  const total = kind === 'servers' ? servers.length : workloads.length;
  return (
    <section className="panel inv" style={{ marginTop: 24 }} aria-label="Inventory">
      <div className="tool">
        <SearchField label="Search every column" placeholder="Search: Windows 2003 with Oracle" value={search} onChange={setSearch} />
        <SegmentedControl
          size="xs"
          aria-label="Servers or workloads"
          value={kind}
          onChange={(value) => setKind(value as typeof kind)}
          data={[
            { value: 'servers', label: `Servers ${count(servers.length)}` },
            { value: 'workloads', label: `Workloads ${count(workloads.length)}` },
          ]}
        />
      </div>
      <Chips offered={offered} chosen={chips} onChange={setChips} />
      {shown === 0 ? (
        <p className="pb sub">Nothing matches. Maybe a shorter word finds it.</p>
      ) : kind === 'servers' ? (
        <DataTable rows={shownServers} columns={columns} rowKey={({ server }) => server.id} label="Servers" />
      ) : (
        <DataTable rows={shownWorkloads} columns={WORKLOAD_COLUMNS} rowKey={({ workload }) => workload.id} label="Workloads" />
      )}
      <p className="small q" style={{ padding: '10px 20px', borderTop: '1px solid var(--line)' }} aria-live="polite">
        {count(shown)} of {count(total)} shown
      </p>
    </section>
  );
}
