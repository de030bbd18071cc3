/** A cell as the file gave it; text is trimmed, and blank text is null. */
export type Cell = string | number | boolean | Date | null;

export interface GridRow {
  /** As a spreadsheet program numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** One JSON text of a file; some tools write several into one. */
export interface JsonDocument {
  readonly value: unknown;
  /** What stands before it, as in `web1 | SUCCESS => {`. */
  readonly label?: string;
}

/** A sheet or csv file before anything is known of its meaning. Blank rows are left out. */
export interface Grid {
  readonly file: string;
  /** The file with its folders, where they are known. */
  readonly path?: string;
  /** Set for JSON, which has no rows. */
  readonly json?: readonly JsonDocument[];
  /** Set for logs of one kind of line after the other, which have no rows either. */
  readonly lines?: readonly string[];
  readonly sheet?: string;
  readonly rows: readonly GridRow[];
  /** Set for csv: what separates the cells. A semicolon speaks for decimal commas. */
  readonly delimiter?: string;
}

/** The cell as the user sees it, "" for an empty one. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? '' : cell.toISOString();
  return String(cell);
}
