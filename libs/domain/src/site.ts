/** A data centre or server room. What it pays, emits and wastes is held as assumptions per site (assumption.ts). */
export interface Site {
  /** Readable and unique in the inventory; equals the name. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 country of the electricity grid, e.g. `IN`. Absent = unknown. */
  readonly country?: string;
}
