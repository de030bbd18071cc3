import { plain, type Column, type Sheet } from './cell.js';

/** One column of a list and where its value comes from. */
export interface Field<T> extends Column {
  readonly value: (row: T) => string | number | null | undefined;
}

/** A plain list: one row a thing, its head in row 1. */
export function listSheet<T>(name: string, fields: readonly Field<T>[], rows: readonly T[]): Sheet {
  return { name, columns: fields, rows: rows.map((row) => fields.map(({ value }) => plain(value(row)))) };
}
