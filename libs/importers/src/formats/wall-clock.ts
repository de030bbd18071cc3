import type { IssueLog } from '../issue-log.js';
import { cellText, type Cell } from '../table/grid.js';
import { parseTimestamp } from '../table/parse-timestamp.js';

interface ClockRules {
  /** Which number of 03/04/2026 is the month. */
  readonly order: 'month-first' | 'day-first';
  /** True where the source's times are UTC, or `biasSeconds` makes them so. */
  readonly zoned: boolean;
  /** Added to local time to make UTC, seconds. */
  readonly biasSeconds?: number;
  /** True where the log begins anew for each thing it measures. */
  readonly anyOrder?: boolean;
}

const DATE_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2}),?\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*([AP]M)?$/i;
/** When clocks go back they go back by an hour; more is a file put together wrongly. */
const MOST_BACK_SECONDS = 3600;

/**
 * Reads the times of one log from top to bottom. Local times without a zone are taken as UTC and counted; times that run
 * back by more than an hour are no times of this log and are refused.
 */
export class WallClock {
  private latest = -Infinity;
  private unzoned = 0;
  private back = 0;
  private refused = 0;

  constructor(private readonly rules: ClockRules) {}

  /** Seconds since 1970, UTC; undefined = not a time, or far before those above it. */
  read(cell: Cell | undefined): number | undefined {
    const text = cellText(cell).trim();
    const parts = DATE_FIRST.exec(text);
    const time = parseTimestamp(parts === null ? (cell ?? null) : isoOf(parts, this.rules.order));
    if (time === undefined) return undefined;
    if (!time.zoned && !this.rules.zoned) this.unzoned += 1;
    return this.accepted(time.epochSeconds + (time.zoned ? 0 : (this.rules.biasSeconds ?? 0)));
  }

  /** Says once for the file what was taken for granted. */
  note(log: IssueLog): void {
    if (this.unzoned > 0) {
      log.add({ severity: 'note', code: 'no-time-zone', message: `Timestamps without a time zone, taken as UTC: ${this.unzoned}.`, maybe: 'Maybe the machine keeps local time: then its days are shifted.' });
    }
    if (this.back > 0) {
      log.add({ severity: 'note', code: 'clock-went-back', message: `Times that go back by at most an hour: ${this.back}. Where two samples have one time the later in the file counts.`, maybe: 'Maybe summer time ended.' });
    }
    if (this.refused > 0) {
      log.add({ severity: 'error', code: 'clock-went-back', message: `Rows left out because their time is more than an hour before the row above: ${this.refused}.`, maybe: 'Maybe two logs were put into one file.' });
    }
  }

  private accepted(time: number): number | undefined {
    if (this.rules.anyOrder === true) return time;
    if (time < this.latest - MOST_BACK_SECONDS) {
      this.refused += 1;
      return undefined;
    }
    if (time < this.latest) this.back += 1;
    this.latest = Math.max(this.latest, time);
    return time;
  }
}

/** Groups of DATE_FIRST as an ISO text. */
function isoOf([, first = '', second = '', year = '', hour, minute, seconds, half]: RegExpExecArray, order: ClockRules['order']): string {
  const [month, day] = order === 'month-first' ? [first, second] : [second, first];
  const clockHour = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const two = (value: string | number | undefined): string => String(value ?? 0).padStart(2, '0');
  return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)} ${two(clockHour)}:${two(minute)}:${two(seconds)}`;
}

/** Which number comes first in dates like 03/04/2026, judged by any above 12; undefined = can't be said. */
export function dateOrder(texts: readonly string[]): ClockRules['order'] | undefined {
  for (const text of texts) {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return texts.some((text) => /^\d{1,2}\.\d{1,2}\./.test(text)) ? 'day-first' : undefined;
}
