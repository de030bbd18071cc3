import type { ImportFormat } from '../../import-result.js';
import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { Grid } from '../../table/grid.js';
import { findHeader, type Columns, type ColumnSpec, type Header } from '../../table/match-columns.js';
import type { Format, Recognition } from '../format.js';

interface TableFormat<F extends string> {
  readonly id: ImportFormat;
  readonly label: string;
  readonly expects: string;
  readonly columns: readonly ColumnSpec<F>[];
  /** What a header lacks to be this table; empty = it is one. */
  readonly missing: (columns: Columns<F>) => readonly string[];
  readonly parse: (header: Header<F>, log: IssueLog) => ParsedRows;
}

/** A format that is one flat table with a header row, in a csv file or on one or more sheets. */
export function tableFormat<F extends string>(format: TableFormat<F>): Format {
  return {
    id: format.id, label: format.label, expects: format.expects,
    recognise: (grids) => recognise(format, grids),
    parse: (taken, log) => joined(taken.map((grid) => findHeader(grid, format.columns)).filter((header) => header !== undefined).map((header) => format.parse(header, log))),
  };
}

function recognise<F extends string>(format: TableFormat<F>, grids: readonly Grid[]): Recognition {
  const taken: Grid[] = [];
  let likeness = 0;
  let missing: readonly string[] = format.missing(new Map());
  for (const grid of grids) {
    const columns = findHeader(grid, format.columns)?.columns;
    if (columns === undefined) continue;
    const lacks = format.missing(columns);
    if (lacks.length === 0) taken.push(grid);
    const like = lacks.length === 0 ? 1 : Math.min(0.9, columns.size / (columns.size + 2 * lacks.length));
    if (like > likeness) [likeness, missing] = [like, lacks];
  }
  return { taken, likeness, missing };
}

function joined(parts: readonly ParsedRows[]): ParsedRows {
  return {
    servers: parts.flatMap(({ servers }) => servers), workloads: parts.flatMap(({ workloads }) => workloads),
    samples: parts.flatMap(({ samples }) => samples), rowsRead: parts.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
  };
}
