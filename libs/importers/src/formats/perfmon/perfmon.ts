import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import { cellText, type Cell, type Grid, type GridRow } from '../../table/grid.js';
import { NOTHING_PARSED, type Format } from '../format.js';
import { machineName } from '../machine-name.js';
import { SampleTable } from '../sample-table.js';
import { joinedRows } from '../table-format.js';
import { WallClock } from '../wall-clock.js';
import { planColumns, type Figure } from './plan-columns.js';

/** `(PDH-CSV 4.0) (Pacific Daylight Time)(420)`: minutes from local time to UTC, where the tool writes them. */
const SIGN = /^\(PDH-[CT]SV \d/i;
const ROWS_LOOKED_AT = 10;
/** A fully busy machine is a little above 100 % now and then, and far above it by Processor Utility, which counts turbo. */
const MOST_CPU_RATIO = 4;

/** Performance logs of Windows as csv or tsv: perfmon, relog, typeperf, Export-Counter. */
export const PERFMON: Format = {
  id: 'perfmon', label: 'Windows performance log',
  recognise: (grids) => {
    const taken = grids.filter((grid) => headerAt(grid) >= 0);
    return { taken, likeness: taken.length > 0 ? 1 : 0, missing: ['(PDH-CSV 4.0)'] };
  },
  parse: (taken, log) => joinedRows(taken.map((grid) => parse(grid, log))),
};

function headerAt({ rows }: Grid): number {
  return rows.slice(0, ROWS_LOOKED_AT).findIndex(({ cells }) => SIGN.test(cellText(cells[0])));
}

function parse(grid: Grid, log: IssueLog): ParsedRows {
  const at = headerAt(grid);
  const header = (grid.rows[at]?.cells ?? []).map((cell) => cellText(cell));
  const figures = planColumns(header, machineName(log.file));
  if (figures.length === 0) noteUnknown(header.slice(1), log);
  const clock = clockOf(header[0] ?? '');
  const table = new SampleTable();
  // The first row has no rates: they need a row before.
  const rows = grid.rows.slice(at + 2);
  let strange = 0;
  for (const row of rows) strange += readRow(row, { figures, clock, table });
  clock.note(log);
  if (strange > 0) log.add({ severity: 'error', code: 'cpu-above-100', message: `CPU values far above 100 % or below 0, read as gaps: ${strange}.`, maybe: 'Maybe the counter is of one process.' });
  const machines = new Set(figures.map(({ machine }) => machine));
  return {
    ...NOTHING_PARSED, samples: table.blocks(), sightings: [...machines].map((machine) => ({ machine, facts: { os: 'Windows' }, proves: true })), rowsRead: rows.length,
  };
}

function clockOf(sign: string): WallClock {
  const bias = /\((-?\d+)\)\s*$/.exec(sign)?.[1];
  return new WallClock({ order: 'month-first', zoned: bias !== undefined, biasSeconds: Number(bias ?? 0) * 60 });
}

/** @returns how many values were impossible */
function readRow(row: GridRow, { figures, clock, table }: { readonly figures: readonly Figure[]; readonly clock: WallClock; readonly table: SampleTable }): number {
  // Lines such as "Exiting, please wait..." have no time.
  const time = clock.read(row.cells[0]);
  if (time === undefined) return 0;
  let strange = 0;
  for (const figure of figures) {
    const value = combined(figure, row);
    const possible = figure.measure !== 'cpuRatio' || value === undefined || value <= MOST_CPU_RATIO;
    if (!possible) strange += 1;
    else if (value !== undefined) table.set(figure.machine, time, { [figure.measure]: figure.measure === 'cpuRatio' ? Math.min(1, value) : value });
  }
  return strange;
}

/** Instances that are not there at this time are blank and do not count. */
function combined({ indexes, factor, combine }: Figure, row: GridRow): number | undefined {
  const values = indexes.map((index) => numberOf(row.cells[index])).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  const sum = values.reduce((all, value) => all + value, 0) * factor;
  return combine === 'mean' ? sum / values.length : sum;
}

function numberOf(cell: Cell | undefined): number | undefined {
  const text = cellText(cell);
  const number = text === '' ? Number.NaN : Number(text.includes('.') ? text : text.replace(',', '.'));
  return number >= 0 && Number.isFinite(number) ? number : undefined;
}

function noteUnknown(counters: readonly string[], log: IssueLog): void {
  log.add({
    severity: 'error', code: 'no-known-counter', message: `None of the ${counters.length} counters is one Stowage knows, so nothing was read: ${counters.slice(0, 5).join(', ')}.`,
    maybe: 'Maybe log Processor(_Total)\\% Processor Time, Memory\\Available MBytes, PhysicalDisk(_Total)\\Disk Transfers/sec and Network Interface(*)\\Bytes Total/sec.',
  });
}
