import { cellText, type Grid, type GridRow } from './grid.js';
import { headerKey, type HeaderKey } from './header-key.js';
import { unitFactor, type QuantityKind } from './quantity-kinds.js';

/** A column a format knows, by every name it goes under. */
export interface ColumnSpec<F extends string> {
  readonly field: F;
  /** Normalised: letters, digits, % and # only, without the unit. */
  readonly aliases: readonly string[];
  /** Absent = text. */
  readonly kind?: QuantityKind;
}

export interface ColumnAt<F extends string> {
  readonly spec: ColumnSpec<F>;
  readonly index: number;
  /** The header as it stands in the file. */
  readonly header: string;
  /** The unit written in the header. */
  readonly unit?: string;
}

export type Columns<F extends string> = ReadonlyMap<F, ColumnAt<F>>;

export interface Header<F extends string> {
  readonly grid: Grid;
  /** Index into `grid.rows`. */
  readonly at: number;
  readonly columns: Columns<F>;
}

/** Title rows, logos and comments above a header rarely take more. */
const ROWS_LOOKED_AT = 30;
/** Longer cells are notes, not headers. */
const LONGEST_HEADER = 200;

/** Which columns a header row holds. Never by position; of repeated headers the first is taken. */
function matchColumns<F extends string>(row: GridRow, specs: readonly ColumnSpec<F>[]): Columns<F> {
  const columns = new Map<F, ColumnAt<F>>();
  keysOf(row).forEach((key, index) => {
    if (key === undefined) return;
    const spec = specs.find(({ aliases }) => aliases.includes(key.full)) ?? specs.find((candidate) => fits(candidate, key.base, key.unit));
    if (spec === undefined || columns.has(spec.field)) return;
    columns.set(spec.field, { spec, index, header: cellText(row.cells[index]), ...(key.unit !== undefined && { unit: key.unit }) });
  });
  return columns;
}

/** Every format looks at the same first rows, so their keys are made once. */
const KEYS = new WeakMap<GridRow, readonly (HeaderKey | undefined)[]>();

function keysOf(row: GridRow): readonly (HeaderKey | undefined)[] {
  const made = KEYS.get(row) ?? row.cells.map((cell) => (typeof cell === 'string' && cell.length <= LONGEST_HEADER && /[a-z]/i.test(cell) ? headerKey(cell) : undefined));
  KEYS.set(row, made);
  return made;
}

function fits<F extends string>(spec: ColumnSpec<F>, base: string, unit: string | undefined): boolean {
  if (!spec.aliases.includes(base)) return false;
  return unit === undefined || spec.kind === undefined || unitFactor(spec.kind, unit) !== undefined;
}

/** The row among the first thirty that looks most like a header of this format; undefined = no known column at all. */
export function findHeader<F extends string>(grid: Grid, specs: readonly ColumnSpec<F>[]): Header<F> | undefined {
  let best: Header<F> | undefined;
  grid.rows.slice(0, ROWS_LOOKED_AT).forEach((row, at) => {
    const columns = matchColumns(row, specs);
    if (columns.size > (best?.columns.size ?? 0)) best = { grid, at, columns };
  });
  return best;
}

/** Headers no column of the format was found for, with their index. */
export function otherColumns<F extends string>(header: Header<F>): { readonly index: number; readonly header: string }[] {
  const taken = new Set([...header.columns.values()].map(({ index }) => index));
  const cells = header.grid.rows[header.at]?.cells ?? [];
  return cells.map((cell, index) => ({ index, header: cellText(cell) })).filter(({ index, header: text }) => text !== '' && !taken.has(index));
}
