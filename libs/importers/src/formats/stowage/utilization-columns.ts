import { KINDS } from '../../table/quantity-kinds.js';
import { offered, type TemplateColumn } from './template-column.js';

export type UtilizationField = 'machine' | 'timestamp' | 'cpu' | 'memoryUsed' | 'iops' | 'disk' | 'network' | 'watts';

export const UTILIZATION_COLUMNS: readonly TemplateColumn<UtilizationField>[] = [
  offered('machine', 'machine name server servername hostname host workload vm vmname',
    { name: 'Machine', meaning: 'Name of a server or workload', example: 'srv-erp-01', required: true }),
  offered('timestamp', 'timestamp time datetime date timestamputc ts',
    { name: 'Timestamp', meaning: 'Start of the interval: ISO 8601, or seconds or milliseconds since 1970', example: '2026-10-05T08:00:00Z', required: true }),
  offered('cpu', 'cpu% cpu cpuutilization cpuusage cpuload cpuutilisation',
    { name: 'CPU %', meaning: 'Share of all its cores', example: '14', unit: '%', kind: KINDS.percent }),
  offered('memoryUsed', 'memoryused memory ramused usedmemory memoryusage',
    { name: 'Memory used (GiB)', meaning: 'Memory in use', example: '21', unit: 'GiB', kind: KINDS.memoryUsed }),
  offered('iops', 'iops diskiops', { name: 'IOPS', meaning: 'Disk reads and writes per second', example: '130', unit: '1/s', kind: KINDS.iops }),
  offered('disk', 'disk diskthroughput diskrate diskio',
    { name: 'Disk (B/s)', meaning: 'Read and written together', example: '2500000', unit: 'B/s', kind: KINDS.byteRate }),
  offered('network', 'network networkthroughput networkrate net',
    { name: 'Network (B/s)', meaning: 'Received and sent together', example: '1200000', unit: 'B/s', kind: KINDS.byteRate }),
  offered('watts', 'power watts powerdraw', { name: 'Power (W)', meaning: 'Drawn at the plug', example: '185', unit: 'W', kind: KINDS.watts }),
];
