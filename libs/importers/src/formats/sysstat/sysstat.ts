import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, Sighting } from '../../rows.js';
import type { Grid } from '../../table/grid.js';
import { known } from '../../table/known.js';
import { NOTHING_PARSED, type Format } from '../format.js';
import { listAt, numberAt, textAt } from '../json-value.js';
import { machineName } from '../machine-name.js';
import { SampleTable } from '../sample-table.js';
import { joinedRows } from '../table-format.js';
import { WallClock } from '../wall-clock.js';
import { isBlockHeader, readDelimited } from './read-delimited.js';
import { readStatistics } from './read-json.js';

/** The header of a block stands near the top. */
const ROWS_LOOKED_AT = 30;

/** sysstat's own exports: `sadf -d` (one block a kind of activity) and `sadf -j`. */
export const SYSSTAT: Format = {
  id: 'sysstat', label: 'sysstat (sadf -d or -j)',
  recognise: (grids) => {
    const taken = grids.filter((grid) => isDelimited(grid) || hostsOf(grid).length > 0);
    return { taken, likeness: taken.length > 0 ? 1 : 0, missing: ['# hostname;interval;timestamp'] };
  },
  parse: (taken, log) => joinedRows(taken.map((grid) => (isDelimited(grid) ? parseDelimited(grid, log) : parseJson(grid, log)))),
};

function isDelimited({ rows }: Grid): boolean {
  return rows.slice(0, ROWS_LOOKED_AT).some(isBlockHeader);
}

/** Statistics with a time and no "avg-cpu", which is iostat's. */
function hostsOf({ json }: Grid): readonly unknown[] {
  return (json ?? []).flatMap(({ value }) => listAt(value, 'sysstat', 'hosts')).filter((host) => listAt(host, 'statistics').some((sample) => textAt(sample, 'timestamp', 'date') !== undefined));
}

function parseDelimited(grid: Grid, log: IssueLog): ParsedRows {
  const clock = new WallClock({ order: 'month-first', zoned: false, anyOrder: true });
  const { totals, perDisk, cpus, restarts } = readDelimited(grid, clock);
  totals.complete(perDisk);
  clock.note(log);
  if (restarts > 0) log.add({ severity: 'note', code: 'restarts', message: `The machine was started anew while it was measured: ${restarts} times. The samples around are gaps.` });
  const sightings = totals.machineNames.map((machine) => sighted(machine, cpus.get(machine)));
  return { ...NOTHING_PARSED, samples: totals.blocks(), sightings, rowsRead: grid.rows.filter((row) => !isBlockHeader(row)).length };
}

function parseJson(grid: Grid, log: IssueLog): ParsedRows {
  const clock = new WallClock({ order: 'month-first', zoned: false, anyOrder: true });
  const table = new SampleTable();
  const hosts = hostsOf(grid);
  const sightings = hosts.map((host) => {
    const machine = textAt(host, 'nodename') ?? machineName(log.file);
    readStatistics(host, machine, { table, clock });
    return sighted(machine, numberAt(host, 'number-of-cpus'));
  });
  clock.note(log);
  return { ...NOTHING_PARSED, samples: table.blocks(), sightings, rowsRead: hosts.reduce<number>((sum, host) => sum + listAt(host, 'statistics').length, 0) };
}

function sighted(machine: string, cpus: number | undefined): Sighting {
  return { machine, facts: known({ cores: cpus, os: 'Linux' }), proves: true };
}
