import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { Grid } from '../../table/grid.js';
import { busyRatio, scaled } from '../busy-ratio.js';
import { NOTHING_PARSED, type Format } from '../format.js';
import { machineName } from '../machine-name.js';
import { SampleTable } from '../sample-table.js';
import { sumOf } from '../sum-of.js';
import { joinedRows } from '../table-format.js';
import { untimed } from '../untimed.js';
import { WallClock } from '../wall-clock.js';

const HEADER = /^\s*r\s+b\s+swpd\s/;
const STAMP = /(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d:\d\d)\s*$/;

/** Output of `vmstat -t`. It names no machine, so the file does; numbers are KiB, blocks are of 1,024 bytes. */
export const VMSTAT: Format = {
  id: 'vmstat', label: 'vmstat log',
  recognise: (grids) => {
    const taken = grids.filter(({ lines }) => lines?.slice(0, 50).some((line) => HEADER.test(line)) === true);
    return { taken, likeness: taken.length > 0 ? 1 : 0, missing: ['a header with r, b, swpd'] };
  },
  parse: (taken, log) => joinedRows(taken.map((grid) => parse(grid, log))),
};

function parse({ lines = [] }: Grid, log: IssueLog): ParsedRows {
  const machine = machineName(log.file);
  const clock = new WallClock({ order: 'day-first', zoned: false });
  const table = new SampleTable();
  const rows = dataLines(lines);
  const timed = rows.some(({ line }) => STAMP.test(line));
  rows.forEach(({ line, names, zone }, at) => {
    const time = timed ? clock.read(stampOf(line, zone)) : at;
    if (time !== undefined) table.set(machine, time, valuesOf(line.trim().split(/\s+/), names));
  });
  clock.note(log);
  log.add({ severity: 'note', code: 'machine-named-by-file', subject: machine, message: `vmstat does not say which machine it ran on; the file's name "${machine}" was taken for it.`, maybe: 'Maybe name the file after the machine.' });
  const facts = { os: 'Linux', ...(timed ? {} : { whole: untimed(table, log).get(machine) ?? {} }) };
  return { ...NOTHING_PARSED, samples: timed ? table.blocks() : [], sightings: [{ machine, facts, proves: true }], rowsRead: rows.length };
}

interface DataLine {
  readonly line: string;
  readonly names: readonly string[];
  /** The zone in the header: "UTC", "CET". */
  readonly zone: string | undefined;
}

/** Lines of numbers with the header above them. The first is an average since the machine was started and left out. */
function dataLines(lines: readonly string[]): DataLine[] {
  const data: DataLine[] = [];
  let names: readonly string[] = [];
  for (const line of lines) {
    if (HEADER.test(line)) names = line.trim().split(/\s+/);
    else if (names.length > 0 && /^\s*\d+\s+\d+\s+\d/.test(line)) data.push({ line, names, zone: names.find((name) => /^[A-Z]{3,5}$/.test(name)) });
  }
  return data.slice(1);
}

function stampOf(line: string, zone: string | undefined): string {
  const [, date = '', time = ''] = STAMP.exec(line) ?? [];
  return `${date} ${time}${zone === 'UTC' || zone === 'GMT' ? 'Z' : ''}`;
}

function valuesOf(fields: readonly string[], names: readonly string[]): Parameters<SampleTable['set']>[2] {
  const value = (name: string): number | undefined => {
    const text = fields[names.indexOf(name)];
    return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
  };
  const [free, buffers, cache] = [value('free'), value('buff'), value('cache')];
  return {
    cpuRatio: busyRatio(value('id'), value('wa')), memoryAvailableMib: scaled(sumOf([free, buffers, cache]), 1 / 1024),
    diskBytesPerSecond: scaled(sumOf([value('bi'), value('bo')]), 1024),
  };
}
