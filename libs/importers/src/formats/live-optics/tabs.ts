import type { ColumnSpec } from '../../table/match-columns.js';
import { KINDS } from '../../table/quantity-kinds.js';
import { column, inUnit } from '../column.js';
import type { MachineField } from '../machine.js';
import type { Tab } from '../tabs.js';

export type Field = MachineField
  | 'host' | 'cluster' | 'template' | 'mobId' | 'guestName' | 'instanceUuid' | 'cpuAverage' | 'cpuPeak' | 'memoryAverage' | 'memoryPeak' | 'iopsAverage' | 'iopsPeak' | 'iops95'
  | 'guestUsed';

const MIB_USED = inUnit(KINDS.memoryUsed, 'mib');
const PLACE: readonly ColumnSpec<Field>[] = [column('site', 'datacenter'), column('cluster', 'cluster')];
/** Average is also written Avg, peak also Max. */
const PERFORMANCE: readonly ColumnSpec<Field>[] = [
  column('cpuAverage', 'averagecpu avgcpu averagevcpu avgvcpu', KINDS.percent), column('cpuPeak', 'peakcpu maxcpu peakvcpu maxvcpu', KINDS.percent),
  column('memoryAverage', 'averagememory avgmemory', MIB_USED), column('memoryPeak', 'peakmemory maxmemory', MIB_USED),
  column('iopsAverage', 'averageiops avgiops', KINDS.iops), column('iopsPeak', 'peakiops maxiops', KINDS.iops), column('iops95', '95%iops', KINDS.iops),
];

export const TABS = {
  hosts: {
    name: 'ESX Hosts', needs: [['name'], ['sockets'], ['cores'], ['cpuModel', 'clockMhz']],
    columns: [
      ...PLACE, column('name', 'hostname'), column('os', 'os'), column('vendor', 'manufacturer'), column('model', 'model'), column('serial', 'serialno serialnumber'),
      column('sockets', 'cpusockets', KINDS.sockets), column('cores', 'cpucores', KINDS.cores), column('threads', 'cputhreads', KINDS.threads), column('cpuModel', 'cpudescription'),
      column('clockMhz', 'cpuclockspeed', inUnit(KINDS.clock, 'ghz')), column('memoryMib', 'memory', inUnit(KINDS.memory, 'kib')), column('diskMib', 'localcapacity', KINDS.disk),
    ],
  },
  vms: {
    name: 'VMs', needs: [['name'], ['cores'], ['memoryMib'], ['diskMib', 'mobId', 'template']],
    columns: [
      ...PLACE, column('name', 'vmname'), column('powerState', 'powerstate'), column('template', 'template'), column('guestName', 'guesthostname'), column('os', 'vmos guestos'),
      column('cores', 'virtualcpu virtualcpus', KINDS.vcpus), column('memoryMib', 'provisionedmemory', inUnit({ ...KINDS.workloadMemory, min: 4 }, 'mib')),
      column('diskMib', 'virtualdisksize', inUnit(KINDS.disk, 'mib')), column('diskUsedMib', 'virtualdiskused', inUnit(KINDS.diskUsed, 'mib')), column('guestUsed', 'guestvmdiskused', inUnit(KINDS.diskUsed, 'mib')),
      column('host', 'host'), column('mobId', 'mobid'), column('uuid', 'uuid'), column('instanceUuid', 'instanceuuid'),
    ],
  },
  // Before the hosts: its sheet has all their columns too.
  vmUse: { name: 'VM Performance', needs: [['name'], ['mobId'], ['cpuAverage']], columns: [column('name', 'vmname'), column('mobId', 'mobid'), column('host', 'host'), ...PERFORMANCE] },
  hostUse: { name: 'ESX Performance', needs: [['host'], ['cpuAverage'], ['cpuPeak'], ['iopsAverage', 'iops95']], columns: [column('host', 'host hostname'), ...PERFORMANCE] },
} satisfies Record<string, Tab<Field>>;
