import type { ImportFormat } from '../import-result.js';
import type { IssueLog } from '../issue-log.js';
import type { ParsedRows } from '../rows.js';
import type { GridRow } from '../table/grid.js';
import type { Columns, ColumnSpec, Header } from '../table/match-columns.js';
import { TableReader } from '../table/table-reader.js';
import { NOTHING_PARSED, type Format } from './format.js';
import { rowsOf, type Machine } from './machine.js';
import { tableFormat } from './table-format.js';

interface MachineTable<F extends string> {
  readonly id: ImportFormat;
  readonly label: string;
  readonly columns: readonly ColumnSpec<F>[];
  /** What makes a header this tool's and no other's: one column of each choice, by the first name for people. */
  readonly signs: readonly { readonly name: string; readonly oneOf: readonly F[] }[];
  readonly read: (reader: TableReader<F>, row: GridRow) => Machine | undefined;
  /** Looks at the table as a whole, once it is read. */
  readonly check?: (reader: TableReader<F>) => void;
}

/** A format that is one table with a row a machine. */
export function machineTable<F extends string>(table: MachineTable<F>): Format {
  return tableFormat({
    id: table.id, label: table.label, columns: table.columns,
    missing: (columns: Columns<F>) => table.signs.filter(({ oneOf }) => !oneOf.some((field) => columns.has(field))).map(({ name }) => name),
    parse: (header, log) => parseMachines(table, header, log),
  });
}

function parseMachines<F extends string>(table: MachineTable<F>, header: Header<F>, log: IssueLog): ParsedRows {
  const reader = new TableReader(header, log);
  const machines = reader.rows.map((row) => table.read(reader, row)).filter((machine) => machine !== undefined);
  table.check?.(reader);
  return { ...NOTHING_PARSED, ...rowsOf(machines), rowsRead: reader.rows.length };
}
