import { KINDS } from '../../table/quantity-kinds.js';
import { offered, type TemplateColumn } from './template-column.js';

export type UtilizationField = 'machine' | 'timestamp' | 'cpu' | 'memoryUsed' | 'iops' | 'disk' | 'network' | 'watts';

export const UTILIZATION_COLUMNS: readonly TemplateColumn<UtilizationField>[] = [
  offered('machine', 'Machine', 'machine name server servername hostname host workload vm vmname', 'Name of a server or workload', 'srv-erp-01', { required: true }),
  offered('timestamp', 'Timestamp', 'timestamp time datetime date timestamputc ts', 'Start of the interval: ISO 8601, or seconds or milliseconds since 1970', '2026-10-05T08:00:00Z', { required: true }),
  offered('cpu', 'CPU %', 'cpu% cpu cpuutilization cpuusage cpuload cpuutilisation', 'Share of all its cores', '14', { unit: '%', kind: KINDS.percent }),
  offered('memoryUsed', 'Memory used (GiB)', 'memoryused memory ramused usedmemory memoryusage', 'Memory in use', '21', { unit: 'GiB', kind: KINDS.memoryUsed }),
  offered('iops', 'IOPS', 'iops diskiops', 'Disk reads and writes per second', '130', { unit: '1/s', kind: KINDS.iops }),
  offered('disk', 'Disk (B/s)', 'disk diskthroughput diskrate diskio', 'Read and written together', '2500000', { unit: 'B/s', kind: KINDS.byteRate }),
  offered('network', 'Network (B/s)', 'network networkthroughput networkrate net', 'Received and sent together', '1200000', { unit: 'B/s', kind: KINDS.byteRate }),
  offered('watts', 'Power (W)', 'power watts powerdraw', 'Drawn at the plug', '185', { unit: 'W', kind: KINDS.watts }),
];
