import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, SampleBlock } from '../../rows.js';
import { known } from '../../table/known.js';
import { findHeader, type Header } from '../../table/match-columns.js';
import { KINDS, type QuantityKind } from '../../table/quantity-kinds.js';
import { parseTimestamp } from '../../table/parse-timestamp.js';
import type { Format, Recognition } from '../format.js';
import type { Grid } from '../../table/grid.js';
import { COLUMNS, type Field } from './columns.js';
import { machineName } from '../machine-name.js';
import { readColumn } from './read-column.js';

const KIB = 1024;

/**
 * GWA-T-12 Bitbrains traces (Shen, van Beek, Iosup, CCGRID 2015): one file a virtual machine, named by the file. The
 * header says "[ms]" but holds seconds; KB are KiB. Nothing is known of the physical machines behind the traces.
 */
export const BITBRAINS: Format = {
  id: 'bitbrains', label: 'Bitbrains trace', expects: 'the GWA-T-12 columns, from "Timestamp [ms]" to "Network transmitted throughput [KB/s]"',
  wholeFile: true, recognise,
  parse: ([grid], log) => {
    const header = grid && findHeader(grid, COLUMNS);
    if (header === undefined) throw new Error(`${log.file} was recognised as a Bitbrains trace but has no header`);
    return parseTrace(header, log);
  },
};

function recognise(grids: readonly Grid[]): Recognition {
  let nearest: Recognition = { taken: [], likeness: 0, missing: ['Timestamp [ms]'] };
  for (const grid of grids) {
    const columns = findHeader(grid, COLUMNS)?.columns;
    const missing = COLUMNS.filter(({ field }) => columns?.has(field) !== true).map(({ field }) => field);
    const likeness = 1 - missing.length / COLUMNS.length;
    if (missing.length === 0) return { taken: [grid], likeness, missing };
    if (likeness > nearest.likeness) nearest = { taken: [], likeness, missing };
  }
  return nearest;
}

function parseTrace(found: Header<Field>, log: IssueLog): ParsedRows {
  const header = withoutShortRows(found, log);
  const machine = machineName(log.file);
  const read = (field: Field): Float64Array => readColumn(header, field, log);
  const size = (field: Field, kind: QuantityKind, factor = 1): number | undefined => sizeOf(read(field), factor, kind, log);
  const cores = size('cores', KINDS.cores);
  const capacityMhz = size('capacity', { ...KINDS.clock, min: 1, max: KINDS.clock.max * KINDS.cores.max });
  const shape = {
    name: machine, identity: {}, powerState: 'on' as const, origin: { file: log.file }, ...known({ memoryMib: size('memory', KINDS.workloadMemory, 1 / KIB) }),
  };
  log.add({
    severity: 'note', code: 'trace-is-a-machine', subject: machine,
    message: 'Nothing is known of the server behind this trace, so it is taken as a machine of its own with the cores, clock and memory of the trace.',
    maybe: 'Maybe bring an inventory too, with the same names.',
  });
  return {
    servers: [{ ...shape, inferred: true, ...known({ cores, clockMhz: clockOf(capacityMhz, cores) }) }],
    workloads: [{ ...shape, server: machine, kind: 'virtual', ...known({ cpuCount: cores }) }],
    samples: [samplesOf(machine, read)], rowsRead: found.grid.rows.length - found.at - 1,
  };
}

/** A file that was cut off ends in half a row, whose last number may be cut too. */
function withoutShortRows({ grid, at, columns }: Header<Field>, log: IssueLog): Header<Field> {
  const width = Math.max(...[...columns.values()].map(({ index }) => index)) + 1;
  const rows = grid.rows.filter((row, index) => {
    const whole = index <= at || row.cells.length >= width;
    if (whole) return true;
    log.add({ severity: 'error', code: 'row-too-short', message: 'The row is cut off and was left out.', maybe: 'Maybe the download was not complete.' }, { sheet: grid.sheet, row: row.row });
    return false;
  });
  return { grid: { ...grid, rows }, at, columns };
}

function samplesOf(machine: string, read: (field: Field) => Float64Array): SampleBlock {
  const [diskWrite, sent] = [read('diskWrite'), read('sent')];
  return {
    machine, epochSeconds: read('time').map((value) => parseTimestamp(value)?.epochSeconds ?? Number.NaN),
    values: {
      // The hypervisor's own rounding lifts a fully busy machine a little above 100 %.
      cpuRatio: Float32Array.from(read('usageShare'), (percent) => Math.min(1, percent / 100)),
      memoryMib: Float32Array.from(read('memoryUsed'), (kib) => kib / KIB),
      diskBytesPerSecond: Float32Array.from(read('diskRead'), (kib, at) => (kib + (diskWrite[at] ?? Number.NaN)) * KIB),
      networkBytesPerSecond: Float32Array.from(read('received'), (kib, at) => (kib + (sent[at] ?? Number.NaN)) * KIB),
    },
  };
}

/** The largest value of a size, which can change while a trace runs; undefined where it is none or can't be true. */
function sizeOf(column: Float64Array, factor: number, kind: QuantityKind, log: IssueLog): number | undefined {
  const most = column.reduce((largest, value) => (value > largest ? value : largest), 0) * factor;
  if (most === 0) return undefined;
  if (most >= kind.min && most <= kind.max) return most;
  log.add({
    severity: 'error', code: `${kind.name}-out-of-range`, message: `This can't be: ${kind.name} ${most} ${kind.unit}`.trim().concat('; it was left out.'), maybe: 'Maybe the columns were shifted.',
  });
  return undefined;
}

function clockOf(capacityMhz: number | undefined, cores: number | undefined): number | undefined {
  const clock = capacityMhz !== undefined && cores !== undefined ? capacityMhz / cores : 0;
  return clock >= KINDS.clock.min && clock <= KINDS.clock.max ? clock : undefined;
}
