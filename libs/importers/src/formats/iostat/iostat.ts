import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { JsonDocument } from '../../table/grid.js';
import { known } from '../../table/known.js';
import { busyRatio, scaled } from '../busy-ratio.js';
import { isWholeDisk } from '../devices.js';
import { NOTHING_PARSED } from '../format.js';
import { jsonFormat } from '../json-format.js';
import { listAt, numberAt, textAt } from '../json-value.js';
import { machineName } from '../machine-name.js';
import { SampleTable } from '../sample-table.js';
import { sumOf } from '../sum-of.js';
import { untimed } from '../untimed.js';
import { dateOrder, WallClock } from '../wall-clock.js';

/** `iostat -o JSON`, with times where it was run with -t. The first sample is an average since the start and left out. */
export const IOSTAT = jsonFormat({
  id: 'iostat', label: 'iostat JSON', needs: 'avg-cpu or disk statistics of a host',
  is: (document) => hostsOf(document).length > 0,
  parse: (documents, log) => {
    const hosts = documents.flatMap(hostsOf);
    const samples = hosts.flatMap((host) => samplesOf(host));
    const timed = samples.length > 0 && samples.every((sample) => textAt(sample, 'timestamp') !== undefined);
    return timed ? parseTimed(hosts, log) : parseUntimed(hosts, log);
  },
});

function hostsOf({ value }: JsonDocument): readonly unknown[] {
  return listAt(value, 'sysstat', 'hosts').filter((host) => listAt(host, 'statistics').some((sample) => numberAt(sample, 'avg-cpu', 'idle') !== undefined || textAt(sample, 'disk', 0, 'disk_device') !== undefined));
}

function samplesOf(host: unknown): readonly unknown[] {
  return listAt(host, 'statistics').slice(1);
}

function parseTimed(hosts: readonly unknown[], log: IssueLog): ParsedRows {
  const table = new SampleTable();
  for (const host of hosts) {
    const stamps = listAt(host, 'statistics').map((sample) => textAt(sample, 'timestamp') ?? '');
    const clock = new WallClock({ order: dateOrder(stamps) ?? 'month-first', zoned: false });
    for (const sample of samplesOf(host)) {
      const time = clock.read(textAt(sample, 'timestamp'));
      if (time !== undefined) table.set(nameOf(host, log), time, valuesOf(sample));
    }
    clock.note(log);
    if (dateOrder(stamps) === undefined && stamps.some((stamp) => /^\d\d\/\d\d\//.test(stamp))) noteOrder(log);
  }
  return { ...NOTHING_PARSED, samples: table.blocks(), sightings: hosts.map((host) => ({ machine: nameOf(host, log), facts: factsOf(host), proves: true })), rowsRead: countOf(hosts) };
}

function parseUntimed(hosts: readonly unknown[], log: IssueLog): ParsedRows {
  const table = new SampleTable();
  for (const host of hosts) samplesOf(host).forEach((sample, at) => table.set(nameOf(host, log), at, valuesOf(sample)));
  const summaries = untimed(table, log);
  const sightings = hosts.map((host) => ({ machine: nameOf(host, log), facts: { ...factsOf(host), whole: summaries.get(nameOf(host, log)) ?? {} }, proves: true }));
  return { ...NOTHING_PARSED, sightings, rowsRead: countOf(hosts) };
}

function noteOrder(log: IssueLog): void {
  log.add({ severity: 'warning', code: 'date-order-guessed', message: 'Dates such as 03/04/2026 were read with the month first.', maybe: 'Maybe run iostat with S_TIME_FORMAT=ISO.' });
}

function countOf(hosts: readonly unknown[]): number {
  return hosts.reduce<number>((sum, host) => sum + samplesOf(host).length, 0);
}

function nameOf(host: unknown, log: IssueLog): string {
  return textAt(host, 'nodename') ?? machineName(log.file);
}

function factsOf(host: unknown): { cores?: number; os?: string } {
  return known({ cores: numberAt(host, 'number-of-cpus'), os: textAt(host, 'sysname') });
}

function valuesOf(sample: unknown): Parameters<SampleTable['set']>[2] {
  const disks = listAt(sample, 'disk').filter((disk) => isWholeDisk(textAt(disk, 'disk_device') ?? ''));
  const sum = (...names: readonly string[]): number | undefined => sumOf(disks.flatMap((disk) => names.map((name) => numberAt(disk, name))));
  return {
    cpuRatio: busyRatio(numberAt(sample, 'avg-cpu', 'idle'), numberAt(sample, 'avg-cpu', 'iowait')), diskIops: sum('r/s', 'w/s') ?? sum('tps'),
    diskBytesPerSecond: scaled(sum('rkB/s', 'wkB/s') ?? sum('kB_read/s', 'kB_wrtn/s'), 1024) ?? scaled(sum('rMB/s', 'wMB/s') ?? sum('MB_read/s', 'MB_wrtn/s'), 1024 * 1024),
  };
}
