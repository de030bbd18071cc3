import type { ColumnSpec } from '../../table/match-columns.js';
import type { QuantityKind } from '../../table/quantity-kinds.js';

/** A column of our template: how it is offered for download, and every other name it is read under. */
export interface TemplateColumn<F extends string> extends ColumnSpec<F> {
  /** Header in the template; absent = read where present, but not offered. */
  readonly name?: string;
  /** Unit of a bare number, for people. */
  readonly unit: string;
  readonly meaning: string;
  readonly required: boolean;
  readonly example: string;
}

interface Offer {
  /** Header in the template. */
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  readonly unit?: string;
  readonly required?: boolean;
  readonly kind?: QuantityKind;
}

/** A column that is offered in the template. `aliases` are blank-separated, normalised, without unit. */
export function offered<F extends string>(field: F, aliases: string, { kind, unit = '', required = false, ...help }: Offer): TemplateColumn<F> {
  return { ...column(field, aliases, kind), ...help, unit, required };
}

/** A column that is read but not offered, because few have it. */
export function alsoRead<F extends string>(field: F, aliases: string, meaning: string, kind?: QuantityKind): TemplateColumn<F> {
  return { ...column(field, aliases, kind), meaning, example: '', unit: '', required: false };
}

function column<F extends string>(field: F, aliases: string, kind: QuantityKind | undefined): ColumnSpec<F> {
  return { field, aliases: aliases.split(' '), ...(kind !== undefined && { kind }) };
}
