import { KINDS } from '../../table/quantity-kinds.js';
import type { ColumnSpec } from '../../table/match-columns.js';
import { column, inUnit } from '../column.js';
import type { MachineField } from '../machine.js';

type DiskField = `diskSize${number}` | `diskOps${number}` | `diskWrites${number}`;
export type Field = MachineField | DiskField | 'cpuAverage' | 'memoryShare' | 'networkIn' | 'networkOut' | 'serverType' | 'hypervisor' | 'readOps' | 'writeOps';

/** The template goes to 8; people go on counting. */
export const DISKS: readonly number[] = Array.from({ length: 32 }, (_, at) => at + 1);

const diskColumns = (disk: number): ColumnSpec<Field>[] => [
  column(`diskSize${disk}`, `disk${disk}size`, inUnit(KINDS.disk, 'gb')),
  column(`diskOps${disk}`, `disk${disk}readopsoperationspersecond disk${disk}readops`, KINDS.iops),
  column(`diskWrites${disk}`, `disk${disk}writeopsoperationspersecond disk${disk}writeops`, KINDS.iops),
];

/** Names of the portal's template with and without asterisk and unit. Network throughput is in MB/s. */
export const COLUMNS: readonly ColumnSpec<Field>[] = [
  column('name', 'servername'), column('cores', 'cores', KINDS.cores), column('memoryMib', 'memory', inUnit(KINDS.workloadMemory, 'mb')),
  column('os', 'osname'), column('osVersion', 'osversion'), column('serverType', 'servertype'), column('hypervisor', 'hypervisor'),
  column('cpuAverage', 'cpuutilizationpercentage cpuutilization', KINDS.percent), column('memoryShare', 'memoryutilizationpercentage memoryutilization', KINDS.percent),
  column('networkIn', 'networkinthroughput', KINDS.network), column('networkOut', 'networkoutthroughput', KINDS.network),
  column('diskUsedMib', 'storageinuse', inUnit(KINDS.diskUsed, 'gb')),
  column('readOps', 'totaldisksreadops totaldisksreadopsoperationspersecond', KINDS.iops), column('writeOps', 'totaldiskswriteops totaldiskswriteopsoperationspersecond', KINDS.iops),
  ...DISKS.flatMap(diskColumns),
];
