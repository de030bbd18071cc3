import { cellText, type GridRow } from '../../table/grid.js';
import type { TableReader } from '../../table/table-reader.js';
import type { Field } from './tabs.js';

/** A number of RVTools: -1 means unlimited, which is unknown to us. */
export function quantityOf(reader: TableReader<Field>, row: GridRow, field: Field): number | undefined {
  return cellText(reader.cell(row, field)) === '-1' ? undefined : reader.quantity(row, field);
}

/** As quantityOf, for sizes where VMware writes 0 for what it doesn't know. */
export function sizeOf(reader: TableReader<Field>, row: GridRow, field: Field): number | undefined {
  const value = quantityOf(reader, row, field);
  return value === 0 ? undefined : value;
}

/** Booleans come as True, "True", "TRUE", 1 or not at all. */
export function isTrue(reader: TableReader<Field>, row: GridRow, field: Field): boolean {
  return /^(true|yes|1)$/i.test(cellText(reader.cell(row, field)));
}
