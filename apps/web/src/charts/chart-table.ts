/** The figures behind a chart: the real alternative for who cannot see it, and for who wants to look up. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
