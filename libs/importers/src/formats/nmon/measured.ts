import type { Measure } from '../../rows.js';
import { busyRatio, scaled } from '../busy-ratio.js';
import { isRealCard, isWholeDisk } from '../devices.js';
import { sumOf } from '../sum-of.js';

type Values = { [M in Measure]?: number | undefined };

const KIB = 1024;

/** What one line says, of the sections that matter. -1 and -0 stand for what the system does not tell. */
export function measured(section: string, header: readonly string[], fields: readonly string[]): Values {
  const value = (name: RegExp): number | undefined => numberOf(fields[header.findIndex((column) => name.test(column))]);
  const sum = (isIncluded: (column: string) => boolean): number | undefined => sumOf(header.map((column, at) => (isIncluded(column) ? numberOf(fields[at]) : undefined)));
  const kind = section.replace(/\d+$/, '');
  if (section === 'CPU_ALL') return { cpuRatio: busyRatio(value(/^idle%$/i), value(/^wait%$/i)) };
  if (section === 'MEM') return { memoryMib: memoryOf(value) };
  if (section === 'NET') return { networkBytesPerSecond: scaled(sum((column) => isCard(column)), KIB) };
  if (kind === 'DISKREAD' || kind === 'DISKWRITE') return { diskBytesPerSecond: scaled(sum(isWholeDisk), KIB) };
  return kind === 'DISKXFER' ? { diskIops: sum(isWholeDisk) } : {};
}

/** "eth0-read-KB/s", "en0-write-KB/s" */
function isCard(column: string): boolean {
  const [, card] = /^(.*)-(?:read|write)-KB\/s$/i.exec(column) ?? [];
  return card !== undefined && isRealCard(card);
}

/** MB are MiB. Linux says what is free and cached; AIX what is free of the real memory. */
function memoryOf(value: (name: RegExp) => number | undefined): number | undefined {
  const total = value(/^memtotal$|^real total/i);
  const free = value(/^memfree$|^real free ?\(MB\)/i);
  if (total === undefined || free === undefined) return undefined;
  return Math.max(0, total - free - (value(/^cached$/i) ?? 0) - (value(/^buffers$/i) ?? 0));
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return number >= 0 ? number : undefined;
}
