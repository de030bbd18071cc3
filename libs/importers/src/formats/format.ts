import type { ImportFormat } from '../import-result.js';
import type { IssueLog } from '../issue-log.js';
import type { ParsedRows } from '../rows.js';
import type { Grid } from '../table/grid.js';

/** What a format makes of a file, judged by its sheets and headers, never by its name. */
export interface Recognition {
  /** The grids this format reads; empty = not this format. */
  readonly taken: readonly Grid[];
  /** How much of what it needs is there, 0..1, to name the nearest format of an unknown file. */
  readonly likeness: number;
  /** What it needs and did not find, in the user's words. */
  readonly missing: readonly string[];
}

export interface Format {
  readonly id: ImportFormat;
  /** For people: "RVTools workbook". */
  readonly label: string;
  /** What its header must hold, for the message on an unknown file; absent = not named there, where only the most usual are. */
  readonly expects?: string;
  /** True where the format owns the whole file: sheets it doesn't take are its own and need no mention. */
  readonly wholeFile?: boolean;
  recognise(grids: readonly Grid[]): Recognition;
  parse(taken: readonly Grid[], log: IssueLog): ParsedRows;
}

export const NOTHING_PARSED: ParsedRows = { servers: [], workloads: [], samples: [], rowsRead: 0 };
