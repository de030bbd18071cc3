import { KINDS } from '../../table/quantity-kinds.js';
import { offered, type TemplateColumn } from './template-column.js';

export type UsageField =
  | 'cpuAverage' | 'cpuPeak' | 'memoryAverage' | 'memoryPeak' | 'iopsAverage' | 'iopsPeak' | 'networkAverage' | 'networkPeak' | 'usageWindow';

/** Summary use, the same in servers.csv and workloads.csv. */
export const USAGE_COLUMNS: readonly TemplateColumn<UsageField>[] = [
  offered('cpuAverage', 'cpuaverage cpuavg averagecpu avgcpu cpu%average cputilization cpuutilization cpuusage cpuutilizationpercentage cpuusagepctavg cpu%',
    { name: 'CPU average %', meaning: 'Average CPU use as a share of all its cores', example: '12', unit: '%', kind: KINDS.percent }),
  offered('cpuPeak', 'cpupeak cpumax peakcpu maxcpu maximumcpu cpumaximum cpuusagepctmax',
    { name: 'CPU peak %', meaning: 'Highest CPU use seen', example: '45', unit: '%', kind: KINDS.percent }),
  offered('memoryAverage', 'memoryusedaverage memoryused memoryusedavg averagememoryused ramused usedmemory memoryaverage ramusedsizeinmbavg',
    { name: 'Memory used average (GiB)', meaning: 'Memory in use, on average', example: '20', unit: 'GiB', kind: KINDS.memoryUsed }),
  offered('memoryPeak', 'memoryusedpeak memoryusedmax peakmemoryused memorypeak ramusedpeak ramusedsizeinmbmax',
    { name: 'Memory used peak (GiB)', meaning: 'Most memory in use at once', example: '24', unit: 'GiB', kind: KINDS.memoryUsed }),
  offered('iopsAverage', 'iopsaverage iopsavg averageiops avgiops iops diskiops',
    { name: 'IOPS average', meaning: 'Disk reads and writes per second, on average', example: '120', unit: '1/s', kind: KINDS.iops }),
  offered('iopsPeak', 'iopspeak iopsmax peakiops maxiops',
    { name: 'IOPS peak', meaning: 'Most disk reads and writes in a second', example: '900', unit: '1/s', kind: KINDS.iops }),
  offered('networkAverage', 'networkaverage networkavg averagenetwork network networkthroughput',
    { name: 'Network average (MB/s)', meaning: 'Received and sent together, on average', example: '2', unit: 'MB/s', kind: KINDS.network }),
  offered('networkPeak', 'networkpeak networkmax peaknetwork maxnetwork',
    { name: 'Network peak (MB/s)', meaning: 'Received and sent together, at most', example: '15', unit: 'MB/s', kind: KINDS.network }),
  offered('usageWindow', 'usagewindow measuredover measurementperiod period window',
    { name: 'Usage window', meaning: 'What the use columns cover', example: '30 days' }),
];
