import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { Grid } from '../../table/grid.js';
import type { Format } from '../format.js';
import { joinedRows, recogniseTables, tableFormat, type TableFormat } from '../table-format.js';
import { DISK_COLUMNS, PERF_COLUMNS, TAG_COLUMNS, VM_COLUMNS } from './columns.js';
import { parseDisks, parseTags } from './details.js';
import { parsePerformance } from './performance.js';
import { parseMachines } from './machines.js';

const table = <F extends string>(part: Pick<TableFormat<F>, 'columns' | 'missing' | 'parse'>): Format => tableFormat({ id: 'google-migration-center', label: 'Google Migration Center', ...part });

/** The four tables, each a csv file of its own. The machine id joins them. */
const PARTS: readonly Format[] = [
  table({ columns: VM_COLUMNS, parse: parseMachines, missing: (has) => lacking({ MachineId: has.has('machineId'), AllocatedProcessorCoreCount: has.has('cores') }) }),
  table({
    columns: PERF_COLUMNS, parse: parsePerformance,
    missing: (has) => lacking({ MachineId: has.has('machineId'), TimeStamp: has.has('time'), CpuUtilizationPercentage: has.has('cpu') || has.has('usedBytes') || has.has('availableBytes') }),
  }),
  table({ columns: DISK_COLUMNS, parse: parseDisks, missing: (has) => lacking({ MachineId: has.has('machineId'), SizeInGib: has.has('diskMib') }) }),
  table({ columns: TAG_COLUMNS, parse: parseTags, missing: (has) => lacking({ MachineId: has.has('machineId'), Key: has.has('key'), Value: has.has('value') }) }),
];

function lacking(there: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(there).filter(([, has]) => !has).map(([name]) => name);
}

/** Google Migration Center (StratoZone) tables: vmInfo, diskInfo, tagInfo and perfInfo. */
export const GOOGLE_MIGRATION_CENTER: Format = {
  id: 'google-migration-center', label: 'Google Migration Center',
  recognise: (grids) => recogniseTables(PARTS, grids),
  parse: (taken, log) => joinedRows(taken.map((grid) => parseOne(grid, log))),
};

function parseOne(grid: Grid, log: IssueLog): ParsedRows {
  const part = PARTS.find((each) => each.recognise([grid]).taken.length > 0);
  if (part === undefined) throw new Error(`${log.file} was recognised as a Migration Center table but is none of them`);
  return part.parse([grid], log);
}
