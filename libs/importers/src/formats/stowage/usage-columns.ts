import { KINDS } from '../../table/quantity-kinds.js';
import { offered, type TemplateColumn } from './template-column.js';

export type UsageField =
  | 'cpuAverage' | 'cpuPeak' | 'memoryAverage' | 'memoryPeak' | 'iopsAverage' | 'iopsPeak' | 'networkAverage' | 'networkPeak' | 'usageWindow';

/** Summary use, the same in servers.csv and workloads.csv. */
export const USAGE_COLUMNS: readonly TemplateColumn<UsageField>[] = [
  offered('cpuAverage', 'CPU average %', 'cpuaverage cpuavg averagecpu avgcpu cpu%average cputilization cpuutilization cpuusage cpuutilizationpercentage cpuusagepctavg cpu%',
    'Average CPU use as a share of all its cores', '12', { unit: '%', kind: KINDS.percent }),
  offered('cpuPeak', 'CPU peak %', 'cpupeak cpumax peakcpu maxcpu maximumcpu cpumaximum cpuusagepctmax', 'Highest CPU use seen', '45', { unit: '%', kind: KINDS.percent }),
  offered('memoryAverage', 'Memory used average (GiB)', 'memoryusedaverage memoryused memoryusedavg averagememoryused ramused usedmemory memoryaverage ramusedsizeinmbavg',
    'Memory in use, on average', '20', { unit: 'GiB', kind: KINDS.memoryUsed }),
  offered('memoryPeak', 'Memory used peak (GiB)', 'memoryusedpeak memoryusedmax peakmemoryused memorypeak ramusedpeak ramusedsizeinmbmax',
    'Most memory in use at once', '24', { unit: 'GiB', kind: KINDS.memoryUsed }),
  offered('iopsAverage', 'IOPS average', 'iopsaverage iopsavg averageiops avgiops iops diskiops', 'Disk reads and writes per second, on average', '120', { unit: '1/s', kind: KINDS.iops }),
  offered('iopsPeak', 'IOPS peak', 'iopspeak iopsmax peakiops maxiops', 'Most disk reads and writes in a second', '900', { unit: '1/s', kind: KINDS.iops }),
  offered('networkAverage', 'Network average (MB/s)', 'networkaverage networkavg averagenetwork network networkthroughput', 'Received and sent together, on average', '2', { unit: 'MB/s', kind: KINDS.network }),
  offered('networkPeak', 'Network peak (MB/s)', 'networkpeak networkmax peaknetwork maxnetwork', 'Received and sent together, at most', '15', { unit: 'MB/s', kind: KINDS.network }),
  offered('usageWindow', 'Usage window', 'usagewindow measuredover measurementperiod period window', 'What the use columns cover', '30 days'),
];
