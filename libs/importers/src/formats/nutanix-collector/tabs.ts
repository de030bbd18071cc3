import type { ColumnSpec } from '../../table/match-columns.js';
import { KINDS } from '../../table/quantity-kinds.js';
import { column, inUnit } from '../column.js';
import type { MachineField } from '../machine.js';
import type { Tab } from '../tabs.js';

export type Field = MachineField | 'cluster' | 'template' | 'moId' | 'host' | 'guestName' | 'coresPerCpu' | 'peak' | 'average' | 'percentile95' | 'cpuUsage' | 'memoryUsage';

const mib = inUnit({ ...KINDS.workloadMemory, min: 4 }, 'mib');
const KEY: readonly ColumnSpec<Field>[] = [column('name', 'vmname'), column('moId', 'moid')];
const SHARES: readonly ColumnSpec<Field>[] = [
  ...KEY, column('peak', 'peak', KINDS.percent), column('average', 'average', KINDS.percent), column('percentile95', '95thpercentile 95thpercentile%recommended', KINDS.percent),
];

export const TABS = {
  vms: {
    name: 'vmList', needs: [['name'], ['cores'], ['memoryMib'], ['diskMib', 'diskUsedMib']],
    columns: [
      ...KEY, column('powerState', 'powerstate'), column('cores', 'vcpus', KINDS.vcpus), column('memoryMib', 'memory', mib), column('diskMib', 'capacity', inUnit(KINDS.disk, 'mib')),
      column('diskUsedMib', 'consumed', inUnit(KINDS.diskUsed, 'mib')), column('os', 'guestos'), column('cluster', 'clustername'), column('site', 'datacentername'), column('template', 'template'),
    ],
  },
  cpuUse: { name: 'vCPU', sheet: /^vcpu$/i, needs: [['name'], ['peak', 'average', 'percentile95']], columns: SHARES },
  memoryUse: { name: 'vMemory', sheet: /^vmemory$/i, needs: [['name'], ['peak', 'average', 'percentile95']], columns: SHARES },
  info: { name: 'vInfo', needs: [['name'], ['moId'], ['host', 'uuid', 'guestName']], columns: [...KEY, column('host', 'host hostname'), column('uuid', 'uuid vmuuid biosuuid'), column('guestName', 'dnsname guesthostname')] },
  hosts: {
    name: 'vHosts', needs: [['name'], ['cores'], ['memoryMib'], ['sockets', 'coresPerCpu']],
    columns: [
      column('name', 'host hostname name'), column('cluster', 'cluster clustername'), column('site', 'datacenter datacentername'), column('sockets', 'cpus cpusockets', KINDS.sockets), column('cores', 'cpucores', KINDS.cores),
      column('coresPerCpu', 'corespercpu', KINDS.cores), column('clockMhz', 'cpuspeed', KINDS.clock), column('memoryMib', 'memorysize', inUnit(KINDS.memory, 'mib')), column('cpuModel', 'cpumodel'),
      column('cpuUsage', 'cpuusage', KINDS.percent), column('memoryUsage', 'memoryusage', KINDS.percent), column('vendor', 'vendor'), column('model', 'model'), column('serial', 'serialnumber'),
    ],
  },
} satisfies Record<string, Tab<Field>>;
