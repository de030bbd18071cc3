import type { UsageSummary } from '@stowage/domain';
import type { GridRow } from '../../table/grid.js';
import type { TableReader } from '../../table/table-reader.js';
import { known } from '../../table/known.js';
import { inOrder } from './in-order.js';
import type { UsageField } from './usage-columns.js';

/** Summary use of a row; undefined where none of it is known. */
export function readUsage<F extends string>(reader: TableReader<F | UsageField>, row: GridRow): UsageSummary | undefined {
  const [cpuAverageRatio, cpuPeakRatio] = inOrder(reader, row, 'cpuAverage', 'cpuPeak');
  const [memoryAverageMib, memoryPeakMib] = inOrder(reader, row, 'memoryAverage', 'memoryPeak');
  const [diskIopsAverage, diskIopsPeak] = inOrder(reader, row, 'iopsAverage', 'iopsPeak');
  const [networkBytesPerSecondAverage, networkBytesPerSecondPeak] = inOrder(reader, row, 'networkAverage', 'networkPeak');
  const figures = known({
    cpuAverageRatio, cpuPeakRatio, memoryAverageMib, memoryPeakMib, diskIopsAverage, diskIopsPeak, networkBytesPerSecondAverage, networkBytesPerSecondPeak,
  });
  if (Object.keys(figures).length === 0) return undefined;
  return { ...figures, ...known({ window: reader.text(row, 'usageWindow') }) };
}
