import type { Metric } from '@stowage/domain';
import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import type { Header } from '../../table/match-columns.js';
import { parseTimestamp } from '../../table/parse-timestamp.js';
import { TableReader } from '../../table/table-reader.js';
import { NOTHING_PARSED } from '../format.js';
import { SampleCollector } from '../sample-collector.js';
import { tableFormat } from '../table-format.js';
import { UTILIZATION_COLUMNS, type UtilizationField } from './utilization-columns.js';

const METRIC_FIELDS: { readonly [M in Metric]: UtilizationField } = {
  cpuRatio: 'cpu', memoryMib: 'memoryUsed', diskIops: 'iops', diskBytesPerSecond: 'disk', networkBytesPerSecond: 'network', powerWatts: 'watts',
};
const ALL_METRICS = Object.keys(METRIC_FIELDS) as Metric[];

/** One row a machine and time. */
export const STOWAGE_UTILIZATION = tableFormat({
  id: 'stowage-utilization', label: 'Utilization table', expects: 'machine and timestamp columns and one of CPU %, memory used, IOPS, disk, network or power',
  columns: UTILIZATION_COLUMNS,
  missing: (columns) => [
    ...(columns.has('machine') ? [] : ['Machine']),
    ...(columns.has('timestamp') ? [] : ['Timestamp']),
    ...(ALL_METRICS.some((metric) => columns.has(METRIC_FIELDS[metric])) ? [] : ['CPU % or another measurement']),
  ],
  parse: parseUtilization,
});

function parseUtilization(header: Header<UtilizationField>, log: IssueLog): ParsedRows {
  const reader = new TableReader(header, log);
  const collector = new SampleCollector(ALL_METRICS.filter((metric) => reader.has(METRIC_FIELDS[metric])));
  let unzoned = 0;
  for (const row of reader.rows) unzoned += readSample(reader, row, collector) ? 0 : 1;
  if (unzoned > 0) {
    log.add({
      severity: 'note', code: 'no-time-zone', message: `Timestamps without a time zone, taken as UTC: ${unzoned}.`,
      maybe: 'Maybe add Z or an offset such as +05:30.',
    }, { sheet: header.grid.sheet, column: header.columns.get('timestamp')?.header });
  }
  return { ...NOTHING_PARSED, samples: collector.blocks(), rowsRead: reader.rows.length };
}

/** Adds a row to the collector. @returns false where its time had no zone */
function readSample(reader: TableReader<UtilizationField>, row: GridRow, collector: SampleCollector): boolean {
  const machine = reader.text(row, 'machine');
  const time = parseTimestamp(reader.cell(row, 'timestamp'));
  if (machine === undefined) {
    reader.report(row, 'machine', { severity: 'error', code: 'no-name', message: 'The row names no machine and was left out.', maybe: 'Maybe it is a total or a comment.' });
    return true;
  }
  if (time === undefined) {
    reader.report(row, 'timestamp', {
      severity: 'error', code: 'not-a-time', message: 'This is not a time Stowage reads; the row was left out.', maybe: 'Maybe write it like 2026-10-05T08:00:00Z.',
    });
    return true;
  }
  collector.add(machine, time.epochSeconds, (metric) => reader.quantity(row, METRIC_FIELDS[metric]));
  return time.zoned;
}
