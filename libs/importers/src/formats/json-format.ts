import type { ImportFormat } from '../import-result.js';
import type { IssueLog } from '../issue-log.js';
import type { ParsedRows } from '../rows.js';
import type { Grid, JsonDocument } from '../table/grid.js';
import type { Format } from './format.js';
import { joinedRows } from './table-format.js';

interface JsonFormat {
  readonly id: ImportFormat;
  readonly label: string;
  /** What it needs, for the message on a file that has nearly nothing of it. */
  readonly needs: string;
  readonly is: (document: JsonDocument) => boolean;
  readonly parse: (documents: readonly JsonDocument[], log: IssueLog, grid: Grid) => ParsedRows;
}

/** A format that is JSON, one text or several in a file. */
export function jsonFormat({ id, label, needs, is, parse }: JsonFormat): Format {
  return {
    id, label,
    recognise: (grids) => {
      const taken = grids.filter(({ json }) => json?.some(is) === true);
      return { taken, likeness: taken.length > 0 ? 1 : 0, missing: [needs] };
    },
    parse: (taken, log) => joinedRows(taken.map((grid) => parse((grid.json ?? []).filter(is), log, grid))),
  };
}
