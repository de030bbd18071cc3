import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import type { Header } from '../../table/match-columns.js';
import { TableReader } from '../../table/table-reader.js';
import { NOTHING_PARSED } from '../format.js';
import { SampleTable } from '../sample-table.js';
import { sumOf } from '../sum-of.js';
import { WallClock } from '../wall-clock.js';
import type { PerfField } from './columns.js';

/** perfInfo: one row a machine and time. Times are UTC, month first. */
export function parsePerformance(header: Header<PerfField>, log: IssueLog): ParsedRows {
  const reader = new TableReader(header, log);
  const clock = new WallClock({ order: 'month-first', zoned: true });
  const table = new SampleTable();
  for (const row of reader.rows) readRow(reader, row, { clock, table });
  return { ...NOTHING_PARSED, samples: table.blocks(), rowsRead: reader.rows.length };
}

function readRow(reader: TableReader<PerfField>, row: GridRow, { clock, table }: { readonly clock: WallClock; readonly table: SampleTable }): void {
  const machine = reader.text(row, 'machineId');
  const time = clock.read(reader.cell(row, 'time'));
  if (machine === undefined || time === undefined) {
    reader.report(row, machine === undefined ? 'machineId' : 'time', {
      severity: 'error', code: machine === undefined ? 'no-name' : 'not-a-time', message: `The row has no ${machine === undefined ? 'machine' : 'time'} and was left out.`,
      maybe: 'Maybe it is a total or a comment.',
    });
    return;
  }
  const quantity = (field: PerfField): number | undefined => reader.quantity(row, field);
  table.set(machine, time, {
    cpuRatio: quantity('cpu'), memoryMib: quantity('usedBytes'), memoryAvailableMib: quantity('availableBytes'), memoryRatio: quantity('memoryShare'),
    diskIops: sumOf([quantity('readOps'), quantity('writeOps')]), diskBytesPerSecond: sumOf([quantity('readBytes'), quantity('writeBytes')]),
    networkBytesPerSecond: sumOf([quantity('sent'), quantity('received')]),
  });
}
