import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { Grid } from '../../table/grid.js';
import { known } from '../../table/known.js';
import { NOTHING_PARSED, type Format } from '../format.js';
import { machineName } from '../machine-name.js';
import { SampleTable } from '../sample-table.js';
import { joinedRows } from '../table-format.js';
import { WallClock } from '../wall-clock.js';
import { measured } from './measured.js';
import { readLog, type NmonLog } from './read-log.js';

/** Logs of nmon on Linux and AIX. Times are local, without a zone. */
export const NMON: Format = {
  id: 'nmon', label: 'nmon log',
  recognise: (grids) => {
    const taken = grids.filter(({ lines }) => lines?.some((line) => /^ZZZZ,T\d+,/.test(line)) === true);
    return { taken, likeness: taken.length > 0 ? 1 : 0, missing: ['ZZZZ lines'] };
  },
  parse: (taken, log) => joinedRows(taken.map((grid) => parse(grid, log))),
};

function parse({ lines = [] }: Grid, log: IssueLog): ParsedRows {
  const nmon = readLog(lines);
  const machine = nmon.about.get('host') ?? nmon.about.get('runname') ?? machineName(log.file);
  const clock = new WallClock({ order: 'day-first', zoned: false });
  const times = new Map(nmon.times.map(({ snapshot, text }) => [snapshot, clock.read(text)]));
  clock.note(log);
  const bySnapshot = new SampleTable();
  for (const { section, snapshot, fields } of nmon.lines) {
    bySnapshot.add(machine, snapshot, measured(section, nmon.headers.get(section) ?? headOf(nmon, section), fields));
  }
  return { ...NOTHING_PARSED, samples: bySnapshot.retimed((snapshot) => times.get(snapshot)).blocks(), sightings: [{ machine, facts: factsOf(nmon), proves: true }], rowsRead: nmon.times.length };
}

/** DISKREAD1, DISKREAD2 ... continue DISKREAD and have headers of their own; a log that is cut may lack them. */
function headOf({ headers }: NmonLog, section: string): readonly string[] {
  return headers.get(section.replace(/\d+$/, '')) ?? [];
}

function factsOf({ about, headers, lines }: NmonLog): { cores?: number; memoryMib?: number; os?: string } {
  const cpus = Number(about.get('cpus')?.split(',').at(-1));
  const header = headers.get('MEM') ?? [];
  const total = header.findIndex((name) => /^memtotal$|^real total/i.test(name));
  const memoryMib = Math.max(0, ...lines.filter(({ section }) => section === 'MEM').slice(0, 1000).map(({ fields }) => Number(fields[total])).filter((size) => size > 0));
  const aix = about.get('AIX');
  const os = aix === undefined ? about.get('OS')?.split(',')[0] : `AIX ${aix}`;
  return known({ cores: cpus > 0 ? cpus : undefined, memoryMib: memoryMib >= 16 ? memoryMib : undefined, os });
}
