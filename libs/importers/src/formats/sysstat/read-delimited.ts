import { cellText, type Grid, type GridRow } from '../../table/grid.js';
import { busyRatio, scaled } from '../busy-ratio.js';
import { isRealCard, isWholeDisk } from '../devices.js';
import { SampleTable } from '../sample-table.js';
import { sumOf } from '../sum-of.js';
import type { WallClock } from '../wall-clock.js';
import { memoryUsedMib } from './memory-used.js';

/** Where `sadf -d` output is gathered. */
export interface Gathered {
  readonly totals: SampleTable;
  /** Sums over disks, used where the total of all disks is not in the file. */
  readonly perDisk: SampleTable;
  /** Logical CPUs by machine, from restart lines. */
  readonly cpus: Map<string, number>;
  restarts: number;
}

const SECTOR_BYTES = 512;

export function isBlockHeader(row: GridRow): boolean {
  return /^#\s*hostname$/i.test(cellText(row.cells[0])) && cellText(row.cells[1]) === 'interval';
}

/** Reads the blocks of a file; each begins with its own header. */
export function readDelimited(grid: Grid, clock: WallClock): Gathered {
  const gathered: Gathered = { totals: new SampleTable(), perDisk: new SampleTable(), cpus: new Map(), restarts: 0 };
  let header: readonly string[] = [];
  for (const row of grid.rows) {
    if (isBlockHeader(row)) header = row.cells.map((cell) => cellText(cell));
    else readRow(row, { header, clock, gathered });
  }
  return gathered;
}

function readRow(row: GridRow, { header, clock, gathered }: { readonly header: readonly string[]; readonly clock: WallClock; readonly gathered: Gathered }): void {
  const [machine, , stamp, what] = row.cells.map((cell) => cellText(cell));
  if (machine === undefined || machine === '' || header.length === 0) return;
  if (what?.startsWith('LINUX-RESTART') === true) {
    gathered.restarts += 1;
    const cpus = Number(/\((\d+) CPU/.exec(what)?.[1]);
    if (cpus > 0) gathered.cpus.set(machine, cpus);
    return;
  }
  const time = clock.read(stamp);
  if (time === undefined) return;
  const text = (name: string): string => cellText(row.cells[header.indexOf(name)]);
  take({ machine, time, text, has: (name) => header.includes(name) }, gathered);
}

interface Line {
  readonly machine: string;
  readonly time: number;
  readonly text: (name: string) => string;
  readonly has: (name: string) => boolean;
}

function take(line: Line, { totals, perDisk }: Gathered): void {
  const { machine, time, text, has } = line;
  const number = (name: string): number | undefined => (text(name) === '' || !Number.isFinite(Number(text(name))) ? undefined : Number(text(name)));
  const kib = (...names: readonly string[]): number | undefined => scaled(sumOf(names.map(number)), 1024);
  if (has('%idle') && ['-1', 'all'].includes(text('CPU'))) totals.set(machine, time, { cpuRatio: busyRatio(number('%idle'), number('%iowait')) });
  if (has('kbmemused')) {
    const memoryMib = memoryUsedMib({ free: number('kbmemfree'), used: number('kbmemused'), buffers: number('kbbuffers'), cached: number('kbcached'), usedPercent: number('%memused') });
    totals.set(machine, time, { memoryMib });
  }
  if (has('rtps')) totals.set(machine, time, { diskIops: sumOf([number('rtps'), number('wtps')]), diskBytesPerSecond: scaled(sumOf([number('bread/s'), number('bwrtn/s')]), SECTOR_BYTES) });
  if (has('DEV') && isWholeDisk(text('DEV'))) {
    perDisk.add(machine, time, { diskIops: number('tps'), diskBytesPerSecond: kib('rkB/s', 'wkB/s') ?? scaled(sumOf([number('rd_sec/s'), number('wr_sec/s')]), SECTOR_BYTES) });
  }
  if (has('rxkB/s') && isRealCard(text('IFACE'))) totals.add(machine, time, { networkBytesPerSecond: kib('rxkB/s', 'txkB/s') });
}
