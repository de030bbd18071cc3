import type { ColumnSpec } from '../table/match-columns.js';
import type { QuantityKind } from '../table/quantity-kinds.js';

/** A column of a tool's export. @param aliases blank-separated, normalised: letters, digits, % and # only */
export function column<F extends string>(field: F, aliases: string, kind?: QuantityKind): ColumnSpec<F> {
  return { field, aliases: aliases.split(' '), ...(kind !== undefined && { kind }) };
}

/** A kind with another unit for bare numbers. */
export function inUnit(kind: QuantityKind, defaultUnit: string): QuantityKind {
  return { ...kind, defaultUnit };
}
