/** An nmon log by section: what its columns are called, and its lines by snapshot. */
export interface NmonLog {
  /** AAA lines, by their key. */
  readonly about: ReadonlyMap<string, string>;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly lines: readonly { readonly section: string; readonly snapshot: number; readonly fields: readonly string[] }[];
  /** Local time of each snapshot, "22-NOV-2026 11:04:11" as ISO 8601 without a zone. */
  readonly times: readonly { readonly snapshot: number; readonly text: string }[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const SNAPSHOT = /^T\d+$/;
/** Free text about the machine and lists of processes: many lines, nothing for the plan. */
const SKIPPED = /^(BBB|TOP|UARG)/;

/** Parts a log; the lines may be in any order, as people sort them for a spreadsheet. */
export function readLog(lines: readonly string[]): NmonLog {
  const about = new Map<string, string>();
  const headers = new Map<string, readonly string[]>();
  const data: { section: string; snapshot: number; fields: readonly string[] }[] = [];
  const times: { snapshot: number; text: string }[] = [];
  for (const line of lines) {
    const [section = '', second = '', ...rest] = line.split(',').map((field) => field.trim());
    if (section === '' || SKIPPED.test(section)) continue;
    if (section === 'AAA') about.set(second, rest.join(','));
    else if (section === 'ZZZZ') times.push({ snapshot: Number(second.slice(1)), text: isoOf(rest[0], rest[1]) });
    else if (SNAPSHOT.test(second)) data.push({ section, snapshot: Number(second.slice(1)), fields: rest });
    else if (!headers.has(section)) headers.set(section, rest);
  }
  return { about, headers, lines: data, times: times.toSorted((a, b) => a.snapshot - b.snapshot) };
}

function isoOf(time = '', date = ''): string {
  const [day = '', month = '', year = ''] = date.split('-');
  const number = MONTHS.indexOf(month.toUpperCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')} ${time.replace('.', ':')}`;
}
