/** A cell as the file gave it; text is trimmed, and blank text is null. */
export type Cell = string | number | boolean | Date | null;

export interface GridRow {
  /** As a spreadsheet program numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A sheet or csv file before anything is known of its meaning. Blank rows are left out. */
export interface Grid {
  readonly file: string;
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
