import type { Cell } from './grid.js';

export interface Timestamp {
  readonly epochSeconds: number;
  /** False where the text says no zone and UTC was assumed. */
  readonly zoned: boolean;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;
/** 1990 to 2100: anything outside is another kind of number. */
const EARLIEST = 631_152_000;
const LATEST = 4_102_444_800;

/** ISO 8601 with or without a zone, seconds or milliseconds since 1970, or a date cell; undefined = none of these. */
export function parseTimestamp(cell: Cell): Timestamp | undefined {
  if (cell instanceof Date) return within(cell.valueOf() / 1000, false);
  if (typeof cell === 'number') return fromEpoch(cell);
  if (typeof cell !== 'string') return undefined;
  return /^\d{9,13}(\.\d+)?$/.test(cell) ? fromEpoch(Number(cell)) : fromIso(cell);
}

function fromEpoch(value: number): Timestamp | undefined {
  return within(value > 1e11 ? value / 1000 : value, true);
}

function fromIso(text: string): Timestamp | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = ISO.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const secondOfDay = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  // Date.UTC turns February 30 into March; such a text is no date.
  if (midnight.getUTCDate() !== Number(day) || secondOfDay > 86_400) return undefined;
  return within(midnight.valueOf() / 1000 + secondOfDay - offsetSeconds(zone), zone !== undefined);
}

/** "+05:30" as seconds east of UTC. */
function offsetSeconds(zone: string | undefined): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === '-' ? -seconds : seconds;
}

function within(epochSeconds: number, zoned: boolean): Timestamp | undefined {
  return epochSeconds >= EARLIEST && epochSeconds < LATEST ? { epochSeconds: Math.floor(epochSeconds), zoned } : undefined;
}
