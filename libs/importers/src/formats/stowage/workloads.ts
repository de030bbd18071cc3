import type { Workload } from '@stowage/domain';
import type { IssueLog } from '../../issue-log.js';
import type { WorkloadRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { Header } from '../../table/match-columns.js';
import { TableReader } from '../../table/table-reader.js';
import { NOTHING_PARSED } from '../format.js';
import { checkUsed, noteOtherColumns, readExclusion, readName, readPowerState, readTags } from '../common-fields.js';
import { tableFormat } from '../table-format.js';
import { readUsage } from './usage.js';
import { WORKLOAD_COLUMNS, type WorkloadField } from './workload-columns.js';

/** One row a workload: an operating system with its applications, on a server or in a virtual machine. */
export const STOWAGE_WORKLOADS = tableFormat({
  id: 'stowage-workloads', label: 'Workloads table', expects: 'a name column and a server or vCPUs column',
  columns: WORKLOAD_COLUMNS,
  missing: (columns) => [
    ...(columns.has('name') ? [] : ['Name']),
    ...(columns.has('server') || namesVcpus(columns.get('cpuCount')?.header) ? [] : ['Server or vCPUs']),
  ],
  parse: (header, log) => ({ ...NOTHING_PARSED, ...parseWorkloads(header, log) }),
});

/** A plain "Cores" column is what a servers table has. */
function namesVcpus(header: string | undefined): boolean {
  return header !== undefined && /v\s*-?cpu|virtual/i.test(header);
}

function parseWorkloads(header: Header<WorkloadField>, log: IssueLog): { workloads: WorkloadRow[]; rowsRead: number } {
  const reader = new TableReader(header, log);
  noteOtherColumns(reader);
  const workloads = reader.rows.map((row) => readWorkload(reader, row)).filter((workload) => workload !== undefined);
  return { workloads, rowsRead: reader.rows.length };
}

function readWorkload(reader: TableReader<WorkloadField>, row: GridRow): WorkloadRow | undefined {
  const name = readName(reader, row);
  if (name === undefined) return undefined;
  const powerState = readPowerState(reader, row);
  const text = (field: WorkloadField): string | undefined => reader.text(row, field);
  const quantity = (field: WorkloadField): number | undefined => reader.quantity(row, field);
  const [cpuCount, memoryMib, diskMib, diskUsedMib] = [quantity('cpuCount'), quantity('memoryMib'), quantity('diskMib'), quantity('diskUsedMib')];
  const usage = readUsage(reader, row);
  checkUsed(reader, row, usage?.memoryPeakMib === undefined ? 'memoryAverage' : 'memoryPeak', [usage?.memoryPeakMib ?? usage?.memoryAverageMib, memoryMib]);
  checkUsed(reader, row, 'diskUsedMib', [diskUsedMib, diskMib]);
  return {
    name, powerState, kind: kindOf(text('kind'), cpuCount), identity: known({ uuid: text('uuid'), fqdn: text('fqdn') }),
    ...known({
      server: text('server'), site: text('site'), cpuCount, memoryMib, diskMib, diskUsedMib,
      os: text('os'), application: text('application'), group: text('group'), owner: text('owner'), environment: text('environment'),
      usage, excluded: readExclusion(reader, row, powerState), slaTargetRatio: quantity('slaTarget'), tags: readTags(reader, row),
    }),
    origin: { file: reader.log.file, ...known({ sheet: reader.header.grid.sheet }), row: row.row },
  };
}

function kindOf(text: string | undefined, cpuCount: number | undefined): Workload['kind'] {
  if (text !== undefined && /phys/i.test(text)) return 'physical';
  return cpuCount !== undefined || (text !== undefined && /virt|vm/i.test(text)) ? 'virtual' : 'physical';
}
