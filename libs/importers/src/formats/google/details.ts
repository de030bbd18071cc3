import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, Sighting } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { Header } from '../../table/match-columns.js';
import { TableReader } from '../../table/table-reader.js';
import { NOTHING_PARSED } from '../format.js';
import { sumOf } from '../sum-of.js';
import type { DetailField } from './columns.js';

/** diskInfo: one row a disk, summed for each machine. */
export function parseDisks(header: Header<DetailField>, log: IssueLog): ParsedRows {
  return parseDetails(header, log, (reader, rows) => {
    const total = (field: DetailField): number | undefined => sumOf(rows.map((row) => reader.quantity(row, field)));
    const diskUsedMib = total('diskUsedMib');
    return { ...known({ diskMib: total('diskMib') }), ...(diskUsedMib !== undefined && { whole: { diskUsedMib } }), tags: { disks: String(rows.length) } };
  });
}

/** tagInfo: one row a tag; owner, application and environment are known by many names. */
export function parseTags(header: Header<DetailField>, log: IssueLog): ParsedRows {
  return parseDetails(header, log, (reader, rows) => {
    const pairs = rows.map((row) => [reader.text(row, 'key'), reader.text(row, 'value')] as const);
    const tags = Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[0] !== undefined && pair[1] !== undefined));
    const find = (names: RegExp): string | undefined => Object.entries(tags).find(([key]) => names.test(key))?.[1];
    return { tags, ...known({ environment: find(/^env(ironment)?$/i), owner: find(/^(business[ _-]?)?owner$/i), application: find(/^app(lication)?([ _-]?name)?$/i) }) };
  });
}

function parseDetails(header: Header<DetailField>, log: IssueLog, factsOf: (reader: TableReader<DetailField>, rows: readonly GridRow[]) => Sighting['facts']): ParsedRows {
  const reader = new TableReader(header, log);
  const machines = new Map<string, GridRow[]>();
  for (const row of reader.rows) {
    const machine = reader.text(row, 'machineId');
    if (machine === undefined) {
      reader.report(row, 'machineId', { severity: 'error', code: 'no-name', message: 'The row names no machine and was left out.', maybe: 'Maybe it is a total or a comment.' });
    } else machines.set(machine, [...(machines.get(machine) ?? []), row]);
  }
  const sightings = [...machines].map(([machine, rows]): Sighting => ({ machine, facts: factsOf(reader, rows), proves: false }));
  return { ...NOTHING_PARSED, sightings, rowsRead: reader.rows.length };
}
