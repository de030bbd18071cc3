import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { Grid } from '../../table/grid.js';
import { TableReader } from '../../table/table-reader.js';
import type { Format, Recognition } from '../format.js';
import { joinUsage } from './join-usage.js';
import { readHosts } from './read-hosts.js';
import { readVms, type VmRow } from './read-vms.js';
import { lackedSigns, signCount, TAB_NAMES, tabHeader, type Field, type TabName } from './tabs.js';

/** RVTools workbooks and per-tab csv: hosts as servers, virtual machines as workloads, one instant of use. */
export const RVTOOLS: Format = {
  id: 'rvtools', label: 'RVTools', expects: 'a vInfo tab with VM, Powerstate, CPUs, Memory, or a vHost tab with Host, CPU Model, # Cores, # Memory',
  wholeFile: true, recognise, parse,
};

function recognise(grids: readonly Grid[]): Recognition {
  const taken: Grid[] = [];
  let nearest = { likeness: 0, missing: ['a vInfo tab'] as readonly string[] };
  for (const grid of grids) {
    if (tabOf(grid) !== undefined) taken.push(grid);
    for (const tab of TAB_NAMES) {
      const lacked = lackedSigns(tab, tabHeader(grid, tab)?.columns ?? new Map());
      const likeness = 1 - lacked.length / signCount(tab);
      if (likeness > nearest.likeness) nearest = { likeness, missing: lacked.map((field) => `${field} (${tab})`) };
    }
  }
  return { taken, ...nearest };
}

function tabOf(grid: Grid): TabName | undefined {
  return TAB_NAMES.find((tab) => {
    const header = tabHeader(grid, tab);
    return header !== undefined && lackedSigns(tab, header.columns).length === 0;
  });
}

function parse(taken: readonly Grid[], log: IssueLog): ParsedRows {
  const readers = (tab: TabName): TableReader<Field>[] => taken.filter((grid) => tabOf(grid) === tab)
    .map((grid) => tabHeader(grid, tab)).filter((header) => header !== undefined).map((header) => new TableReader(header, log));
  const hosts = readers('vHost');
  const vms = readers('vInfo');
  const details = { cpu: readers('vCPU'), memory: readers('vMemory'), disk: readers('vDisk') };
  const servers = hosts.flatMap((reader) => readHosts(reader));
  const workloads = vms.flatMap((reader) => readVms(reader));
  const detailReaders = [...details.cpu, ...details.memory, ...details.disk];
  if (vms.length === 0 && detailReaders.length === 0) noteMissingVms(log);
  const used = vms.length > 0 ? [...hosts, ...vms] : [...hosts, ...detailReaders];
  return {
    servers, workloads: joinUsage(vms.length > 0 ? workloads : namedIn(detailReaders), details, log), samples: [],
    rowsRead: used.reduce((sum, reader) => sum + reader.rows.length, 0),
  };
}

/** The machines detail tabs speak of where vInfo is another file: rows that only add to what that file lists. */
function namedIn(readers: readonly TableReader<Field>[]): VmRow[] {
  const machines = new Map<string, VmRow>();
  for (const vm of readers.flatMap((reader) => readVms(reader))) {
    const { tags: _tags, excluded: _excluded, ...rest } = vm;
    const key = JSON.stringify([vm.identity.uuid, vm.vmId, vm.name]);
    if (!machines.has(key)) machines.set(key, { ...rest, detailOnly: true });
  }
  return [...machines.values()];
}

function noteMissingVms(log: IssueLog): void {
  log.add({
    severity: 'note', code: 'no-vinfo', message: 'There is no vInfo tab here, so no virtual machines were read from this file.',
    maybe: 'Maybe bring the whole workbook, or RVTools_tabvInfo.csv too.',
  });
}
