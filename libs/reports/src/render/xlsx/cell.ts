import type { Look } from './looks.js';

/** One cell: a plain value, or a formula with the value it has when the workbook is made. null = unknown or does not apply. */
export interface Cell {
  readonly value: string | number | null;
  /** Without the equals sign. */
  readonly formula?: string;
  /** Absent = that of the column. */
  readonly look?: Look;
  readonly bold?: boolean;
  /** A value that formulas of this workbook use: change it and they follow. */
  readonly input?: boolean;
}

export interface Column {
  /** Stable, with the unit; documented in docs/report.md. */
  readonly head: string;
  /** Characters. */
  readonly width: number;
  readonly look?: Look;
}

export interface Sheet {
  readonly name: string;
  /** Lines above the head; absent = the head is row 1. */
  readonly intro?: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A number somewhere in the workbook: `'Cost by year'!$E$8`. */
export interface Ref {
  readonly at: string;
  readonly value: number;
}

export const plain = (value: string | number | null | undefined): Cell => ({ value: value ?? null });
export const EMPTY: Cell = { value: null };

/** A for 0, Z for 25, AA for 26. */
export const columnLetter = (index: number): string =>
  (index < 26 ? '' : columnLetter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

export const refAt = (sheet: string, letter: string, row: number): string => `'${sheet}'!$${letter}$${row}`;

const TOLERANCE = 1e-9;

/** A formula where it gives the figure of the report; else the figure as it is, since a formula that is nearly right is wrong. */
export function liveWhereTrue(formula: string, result: number, figure: number | null): Cell {
  if (figure === null) return EMPTY;
  return agrees(result, figure) ? { value: figure, formula } : { value: figure };
}

export const agrees = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
