'use client';
import { peakOf, type PlanDocument } from '@stowage/domain';
import { useDeferredValue, useMemo, useState } from 'react';
import { count, gib } from '../../ui/format';
import { SearchField } from '../../ui/search-field';
import { VirtualTable } from '../../ui/virtual-rows';
import { amount, pointsPerCore } from './resource-words';

interface PlacementTableProps {
  readonly document: PlanDocument;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

interface PlacementRow {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly host: string;
  readonly cores: string;
  readonly memory: string;
  readonly text: string;
}

/** The whole map, to look up one workload or one host. */
export function PlacementTable({ document, selected, onSelect }: PlacementTableProps) {
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const rows = useMemo(() => placementRows(document), [document]);
  const shown = useMemo(() => rows.filter(({ text }) => wanted.split(/\s+/).every((word) => text.includes(word))), [rows, wanted]);
  if (rows.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="placement">
      <div className="sh">
        <div>
          <h2 id="placement">Every workload and its host</h2>
          <p>
            {count(shown.length)} of {count(rows.length)} shown. Choose one to see above why it is where it is.
          </p>
        </div>
      </div>
      <div className="panel">
        <div className="tool">
          <SearchField label="Search workloads, servers and hosts" value={search} onChange={setSearch} />
        </div>
        <VirtualTable
          rows={shown}
          rowHeight={38}
          columns={5}
          label="Placement"
          head={
            <tr>
              <th scope="col">Workload</th>
              <th scope="col">Today on</th>
              <th scope="col">Host</th>
              <th scope="col" className="num">
                CPU peak
                <br />
                cores
              </th>
              <th scope="col" className="num">
                Memory peak
                <br />
                GiB
              </th>
            </tr>
          }
          row={(row) => (
            <tr key={row.id} className={row.id === selected ? 'chosen' : undefined}>
              <td>
                <button type="button" className="link" aria-pressed={row.id === selected} onClick={() => onSelect(row.id)}>
                  {row.name}
                </button>
              </td>
              <td className="q nw">{row.from}</td>
              <td className="nw">{row.host}</td>
              <td className="num">{row.cores}</td>
              <td className="num">{row.memory}</td>
            </tr>
          )}
        />
      </div>
    </section>
  );
}

function placementRows({ plan, inventory, profiles, hostModels }: PlanDocument): readonly PlacementRow[] {
  const workloads = new Map(inventory.workloads.map((workload) => [workload.id, workload]));
  const demands = new Map(profiles.map(({ workloadId, demand }) => [workloadId, demand]));
  const points = new Map(plan.hosts.map((host) => [host.id, pointsPerCore(host, hostModels)]));
  return plan.placements.map(({ workload: id, host }) => {
    const workload = workloads.get(id);
    const demand = demands.get(id);
    const name = workload?.name ?? id;
    const from = workload?.serverId ?? 'not stated';
    return {
      id,
      name,
      from,
      host,
      cores: demand?.cpu === undefined ? '–' : amount(peakOf(demand.cpu), { factor: points.get(host) ?? 1, unit: '' }),
      memory: demand?.memory === undefined ? '–' : gib(peakOf(demand.memory)),
      text: [name, from, host, workload?.application, workload?.os, workload?.owner].join(' ').toLowerCase(),
    };
  });
}
