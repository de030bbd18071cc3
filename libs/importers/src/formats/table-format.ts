import type { ImportFormat } from '../import-result.js';
import type { IssueLog } from '../issue-log.js';
import type { ParsedRows } from '../rows.js';
import { known } from '../table/known.js';
import type { Grid } from '../table/grid.js';
import { findHeader, type Columns, type ColumnSpec, type Header } from '../table/match-columns.js';
import type { Format, Recognition } from './format.js';

/** A separator inside an unquoted cell now and then is a slip; in half of the rows it is another kind of file. */
const WIDER_ROWS_RATIO = 0.5;

export interface TableFormat<F extends string> {
  readonly id: ImportFormat;
  readonly label: string;
  readonly expects?: string;
  readonly columns: readonly ColumnSpec<F>[];
  /** What a header lacks to be this table; empty = it is one. */
  readonly missing: (columns: Columns<F>) => readonly string[];
  readonly parse: (header: Header<F>, log: IssueLog) => ParsedRows;
}

/** A format that is one flat table with a header row, in a csv file or on one or more sheets. */
export function tableFormat<F extends string>(format: TableFormat<F>): Format {
  return {
    id: format.id, label: format.label, ...known({ expects: format.expects }),
    recognise: (grids) => recognise(format, grids),
    parse: (taken, log) => joinedRows(taken.map((grid) => findHeader(grid, format.columns)).filter((header) => header !== undefined).map((header) => format.parse(header, log))),
  };
}

function recognise<F extends string>(format: TableFormat<F>, grids: readonly Grid[]): Recognition {
  const taken: Grid[] = [];
  let likeness = 0;
  let missing: readonly string[] = format.missing(new Map());
  for (const grid of grids) {
    const header = findHeader(grid, format.columns);
    if (header === undefined) continue;
    const { columns } = header;
    const lacks = isOneTable(header) ? format.missing(columns) : [...format.missing(columns), 'one header for all rows'];
    if (lacks.length === 0) taken.push(grid);
    const like = lacks.length === 0 ? 1 : Math.min(0.9, columns.size / (columns.size + 2 * lacks.length));
    if (like > likeness) [likeness, missing] = [like, lacks];
  }
  return { taken, likeness, missing };
}

/** Logs of many kinds of lines (nmon, sadf) can have a line that looks like a header; the others are wider then. */
function isOneTable<F extends string>({ grid, at }: Header<F>): boolean {
  const width = grid.rows[at]?.cells.length ?? 0;
  const below = grid.rows.slice(at + 1);
  return below.filter(({ cells }) => cells.length > width && cells.slice(width).some((cell) => cell !== null)).length <= below.length * WIDER_ROWS_RATIO;
}

export function joinedRows(parts: readonly ParsedRows[]): ParsedRows {
  return {
    servers: parts.flatMap(({ servers }) => servers), workloads: parts.flatMap(({ workloads }) => workloads),
    samples: parts.flatMap(({ samples }) => samples),
    sightings: parts.flatMap(({ sightings }) => sightings ?? []), rowsRead: parts.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
  };
}

/** A format of several tables: all grids any of them takes, and the nearest where none does. */
export function recogniseTables(parts: readonly Format[], grids: readonly Grid[]): Recognition {
  const all = parts.map((part) => part.recognise(grids));
  const nearest = all.reduce((best, each) => (each.likeness > best.likeness ? each : best));
  return { ...nearest, taken: grids.filter((grid) => all.some(({ taken }) => taken.includes(grid))) };
}
