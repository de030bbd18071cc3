import { KINDS } from '../../table/quantity-kinds.js';
import type { ColumnSpec } from '../../table/match-columns.js';
import { column, inUnit } from '../column.js';
import type { MachineField } from '../machine.js';

export type VmField = MachineField | 'machineId' | 'machineName' | 'createDate' | 'machineStatus' | 'isPhysical' | 'source' | 'osType' | 'machineType';
export type DetailField = 'machineId' | 'key' | 'value' | 'diskMib' | 'diskUsedMib';
export type PerfField =
  | 'machineId' | 'time' | 'cpu' | 'memoryShare' | 'usedBytes' | 'availableBytes' | 'readOps' | 'writeOps' | 'sent' | 'received' | 'readBytes' | 'writeBytes';

export const VM_COLUMNS: readonly ColumnSpec<VmField>[] = [
  column('machineId', 'machineid'), column('machineName', 'machinename'), column('cores', 'allocatedprocessorcorecount', KINDS.cores),
  column('memoryMib', 'memory', KINDS.workloadMemory), column('diskMib', 'totaldiskallocated', KINDS.disk), column('diskUsedMib', 'totaldiskused', KINDS.diskUsed),
  column('site', 'hostinglocation'), column('os', 'osname'), column('osVersion', 'osversion'), column('osType', 'ostype'), column('machineStatus', 'machinestatus'),
  column('isPhysical', 'isphysical'), column('createDate', 'createdate'), column('source', 'source'), column('machineType', 'machinetypelabel'),
];
export const DISK_COLUMNS: readonly ColumnSpec<DetailField>[] = [
  column('machineId', 'machineid'), column('diskMib', 'size sizeingib', KINDS.disk), column('diskUsedMib', 'used usedingib', KINDS.diskUsed),
];
export const TAG_COLUMNS: readonly ColumnSpec<DetailField>[] = [column('machineId', 'machineid'), column('key', 'key'), column('value', 'value')];
export const PERF_COLUMNS: readonly ColumnSpec<PerfField>[] = [
  column('machineId', 'machineid'), column('time', 'timestamp'), column('cpu', 'cpuutilizationpercentage', KINDS.percent),
  column('memoryShare', 'memoryutilizationpercentage', KINDS.percent), column('usedBytes', 'utilizedmemorybytes', inUnit(KINDS.memoryUsed, 'bytes')),
  column('availableBytes', 'availablememorybytes', inUnit(KINDS.memoryUsed, 'bytes')), column('readOps', 'diskreadoperationspersec', KINDS.iops),
  column('writeOps', 'diskwriteoperationspersec', KINDS.iops), column('sent', 'networkbytespersecsent', KINDS.byteRate),
  column('received', 'networkbytespersecreceived', KINDS.byteRate), column('readBytes', 'diskreadbytespersec', KINDS.byteRate), column('writeBytes', 'diskwritebytespersec', KINDS.byteRate),
];
