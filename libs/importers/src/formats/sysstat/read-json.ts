import { busyRatio, scaled } from '../busy-ratio.js';
import { isRealCard, isWholeDisk } from '../devices.js';
import { at, listAt, numberAt, textAt } from '../json-value.js';
import { SampleTable } from '../sample-table.js';
import { sumOf } from '../sum-of.js';
import type { WallClock } from '../wall-clock.js';
import { memoryUsedMib } from './memory-used.js';

const SECTOR_BYTES = 512;

/** Adds the statistics of one host of `sadf -j`. */
export function readStatistics(host: unknown, machine: string, { table, clock }: { readonly table: SampleTable; readonly clock: WallClock }): void {
  const perDisk = new SampleTable();
  for (const sample of listAt(host, 'statistics')) {
    const time = clock.read(stampOf(at(sample, 'timestamp')));
    if (time === undefined) continue;
    const number = (...path: readonly string[]): number | undefined => numberAt(sample, ...path);
    const cpu = [...listAt(sample, 'cpu-load'), ...listAt(sample, 'cpu-load-all')].find((load) => textAt(load, 'cpu') === 'all');
    table.set(machine, time, {
      cpuRatio: busyRatio(numberAt(cpu, 'idle'), numberAt(cpu, 'iowait')),
      memoryMib: memoryUsedMib({
        free: number('memory', 'memfree'), used: number('memory', 'memused'), buffers: number('memory', 'buffers'), cached: number('memory', 'cached'),
        usedPercent: number('memory', 'memused-percent'),
      }),
      diskIops: sumOf([number('io', 'io-reads', 'rtps'), number('io', 'io-writes', 'wtps')]),
      diskBytesPerSecond: scaled(sumOf([number('io', 'io-reads', 'bread'), number('io', 'io-writes', 'bwrtn')]), SECTOR_BYTES),
      networkBytesPerSecond: networkOf(sample),
    });
    perDisk.set(machine, time, disksOf(sample));
  }
  table.complete(perDisk);
}

/** `utc` is 1 where the times are UTC. */
function stampOf(stamp: unknown): string {
  const zone = numberAt(stamp, 'utc') === 1 ? 'Z' : '';
  return `${textAt(stamp, 'date') ?? ''} ${textAt(stamp, 'time') ?? ''}${zone}`;
}

function disksOf(sample: unknown): { diskIops: number | undefined; diskBytesPerSecond: number | undefined } {
  const disks = listAt(sample, 'disk').filter((disk) => isWholeDisk(textAt(disk, 'disk-device') ?? ''));
  const bytes = (disk: unknown): number | undefined => scaled(sumOf([numberAt(disk, 'rkB'), numberAt(disk, 'wkB')]), 1024)
    ?? scaled(sumOf([numberAt(disk, 'rd_sec'), numberAt(disk, 'wr_sec')]), SECTOR_BYTES);
  return { diskIops: sumOf(disks.map((disk) => numberAt(disk, 'tps'))), diskBytesPerSecond: sumOf(disks.map(bytes)) };
}

function networkOf(sample: unknown): number | undefined {
  const cards = listAt(sample, 'network', 'net-dev').filter((card) => isRealCard(textAt(card, 'iface') ?? ''));
  return scaled(sumOf(cards.flatMap((card) => [numberAt(card, 'rxkB'), numberAt(card, 'txkB')])), 1024);
}
