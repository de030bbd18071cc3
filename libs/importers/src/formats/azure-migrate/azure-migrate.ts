import type { UsageSummary } from '@stowage/domain';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { TableReader } from '../../table/table-reader.js';
import { readMachine, withTags, type Machine } from '../machine.js';
import { machineTable } from '../machine-table.js';
import { sumOf } from '../sum-of.js';
import { COLUMNS, DISKS, type Field } from './columns.js';

/** Azure Migrate's import template: one row a server, physical or virtual, with disks side by side. */
export const AZURE_MIGRATE = machineTable<Field>({
  id: 'azure-migrate', label: 'Azure Migrate import',
  columns: COLUMNS,
  signs: [
    { name: 'Server name', oneOf: ['name'] }, { name: 'Cores', oneOf: ['cores'] }, { name: 'Memory (In MB)', oneOf: ['memoryMib'] }, { name: 'OS name', oneOf: ['os'] },
    { name: 'Server type', oneOf: ['serverType', 'cpuAverage', 'diskSize1', 'networkIn'] },
  ],
  read: readServer,
});

function readServer(reader: TableReader<Field>, row: GridRow): Machine | undefined {
  const read = readMachine(reader, row);
  if (read === undefined) return undefined;
  const hypervisor = reader.text(row, 'hypervisor');
  const type = reader.text(row, 'serverType');
  const diskMib = sumOf(DISKS.map((disk) => reader.quantity(row, `diskSize${disk}`)));
  const server = { ...withTags(read, { hypervisor }), ...known({ diskMib }), whole: { ...read.whole, ...known({ usage: usageOf(reader, row, read.memoryMib) }) } };
  return { row: server, nature: /virt|vm/i.test(type ?? hypervisor ?? '') || (type === undefined && hypervisor !== undefined) ? 'virtual' : 'physical' };
}

function usageOf(reader: TableReader<Field>, row: GridRow, memoryMib: number | undefined): UsageSummary | undefined {
  const quantity = (field: Field): number | undefined => reader.quantity(row, field);
  const share = quantity('memoryShare');
  const total = sumOf([quantity('readOps'), quantity('writeOps')]);
  const perDisk = sumOf(DISKS.flatMap((disk) => [quantity(`diskOps${disk}`), quantity(`diskWrites${disk}`)]));
  const usage = known({
    cpuAverageRatio: quantity('cpuAverage'), memoryAverageMib: share !== undefined && memoryMib !== undefined ? share * memoryMib : undefined,
    diskIopsAverage: total ?? perDisk, networkBytesPerSecondAverage: sumOf([quantity('networkIn'), quantity('networkOut')]),
  });
  return Object.keys(usage).length === 0 ? undefined : usage;
}
