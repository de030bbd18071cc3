import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, SampleBlock } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { findHeader, type ColumnSpec, type Header } from '../../table/match-columns.js';
import type { Format } from '../format.js';
import { machineName } from './machine-name.js';

type Field = 'time' | 'cores' | 'capacity' | 'usageShare' | 'memory' | 'memoryUsed' | 'diskRead' | 'diskWrite' | 'received' | 'sent';

const KIB = 1024;
const COLUMNS: readonly ColumnSpec<Field>[] = [
  { field: 'time', aliases: ['timestampms'] },
  { field: 'cores', aliases: ['cpucores'] },
  { field: 'capacity', aliases: ['cpucapacityprovisionedmhz'] },
  { field: 'usageShare', aliases: ['cpuusage%'] },
  { field: 'memory', aliases: ['memorycapacityprovisionedkb'] },
  { field: 'memoryUsed', aliases: ['memoryusagekb'] },
  { field: 'diskRead', aliases: ['diskreadthroughputkbs'] },
  { field: 'diskWrite', aliases: ['diskwritethroughputkbs'] },
  { field: 'received', aliases: ['networkreceivedthroughputkbs'] },
  { field: 'sent', aliases: ['networktransmittedthroughputkbs'] },
];

/**
 * GWA-T-12 Bitbrains traces (Shen, van Beek, Iosup, CCGRID 2015): one file a virtual machine, named by the file. The
 * header says "[ms]" but holds seconds; KB are KiB. Nothing is known of the physical machines behind the traces.
 */
export const BITBRAINS: Format = {
  id: 'bitbrains', label: 'Bitbrains trace', expects: 'the ten GWA-T-12 columns, from "Timestamp [ms]" to "Network transmitted throughput [KB/s]"',
  wholeFile: true,
  recognise: (grids) => {
    const headers = grids.map((grid) => findHeader(grid, COLUMNS));
    const taken = grids.filter((_, at) => headers[at]?.columns.size === COLUMNS.length);
    const likeness = Math.max(0, ...headers.map((header) => (header?.columns.size ?? 0) / COLUMNS.length));
    const found = headers.find((header) => header?.columns.size === likeness * COLUMNS.length)?.columns;
    return { taken, likeness, missing: COLUMNS.filter(({ field }) => found?.has(field) !== true).map(({ field }) => field) };
  },
  parse: (taken, log) => {
    const header = taken.map((grid) => findHeader(grid, COLUMNS)).find((found) => found !== undefined);
    if (header === undefined) throw new Error(`${log.file} was recognised as a Bitbrains trace but has no header`);
    return parseTrace(header, log);
  },
};

function parseTrace(header: Header<Field>, log: IssueLog): ParsedRows {
  const machine = machineName(log.file);
  const rows = header.grid.rows.slice(header.at + 1);
  const read = columnReader(header, log);
  const samples = readSamples(rows, read, machine);
  log.add({
    severity: 'note', code: 'trace-is-a-machine', subject: machine,
    message: 'Nothing is known of the server behind this trace, so it is taken as a machine of its own with the cores, clock and memory of the trace.',
  });
  const size = (field: Field, factor: number): number | undefined => largest(rows, (row) => read(row, field) * factor);
  const cores = size('cores', 1);
  const capacity = size('capacity', 1);
  const memoryMib = size('memory', 1 / KIB);
  const shape = {
    name: machine, identity: {}, powerState: 'on' as const, origin: { file: log.file }, ...(memoryMib !== undefined && { memoryMib }),
  };
  const clock = cores !== undefined && capacity !== undefined ? { clockMhz: capacity / cores } : {};
  return {
    servers: [{ ...shape, inferred: true, ...(cores !== undefined && { cores }), ...clock }],
    workloads: [{ ...shape, server: machine, kind: 'virtual', ...(cores !== undefined && { cpuCount: cores }) }],
    samples: [samples], rowsRead: rows.length,
  };
}

type Read = (row: GridRow, field: Field) => number;

/** Plain numbers with a decimal point; anything else is NaN, said once per column and row. */
function columnReader({ columns, grid }: Header<Field>, log: IssueLog): Read {
  return (row, field) => {
    const at = columns.get(field);
    const cell = at === undefined ? null : row.cells[at.index];
    const number = cell === null || cell === undefined ? Number.NaN : Number(cell);
    if (at !== undefined && cell !== null && cell !== undefined && !(number >= 0)) {
      log.add({ severity: 'error', code: 'not-a-number', message: 'This is not a number from 0 on; it was read as a gap.', maybe: 'Maybe the line was cut off.' },
        { sheet: grid.sheet, row: row.row, column: at.header, value: String(cell) });
    }
    return number >= 0 ? number : Number.NaN;
  };
}

function readSamples(rows: readonly GridRow[], read: Read, machine: string): SampleBlock {
  const column = (value: (row: GridRow) => number): Float32Array => Float32Array.from(rows, value);
  return {
    machine, epochSeconds: Float64Array.from(rows, (row) => read(row, 'time')),
    values: {
      // The hypervisor's own rounding lifts a fully busy machine a little above 100 %.
      cpuRatio: column((row) => Math.min(1, read(row, 'usageShare') / 100)),
      memoryMib: column((row) => read(row, 'memoryUsed') / KIB),
      diskBytesPerSecond: column((row) => (read(row, 'diskRead') + read(row, 'diskWrite')) * KIB),
      networkBytesPerSecond: column((row) => (read(row, 'received') + read(row, 'sent')) * KIB),
    },
  };
}

/** The largest known positive value: the size a machine had, whatever the moment it was read. */
function largest(rows: readonly GridRow[], value: (row: GridRow) => number): number | undefined {
  let most = 0;
  for (const row of rows) {
    const each = value(row);
    if (each > most) most = each;
  }
  return most > 0 ? most : undefined;
}
