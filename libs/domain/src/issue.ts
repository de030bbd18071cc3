export type IssueSeverity = 'error' | 'warning' | 'note';

/**
 * Something wrong or doubtful in what the user brought. A result, not an exception: the good rows go in, the rest comes
 * back as issues. `row` is the line (csv) or sheet row (xlsx) as the user's program shows it, from 1.
 */
export interface Issue {
  /** error: the row or value was left out; warning: taken, but doubtful; note: worth knowing. */
  readonly severity: IssueSeverity;
  /** Stable kebab-case name of the kind of problem, e.g. `memory-out-of-range`. */
  readonly code: string;
  /** One sentence: what is wrong and what was done about it. */
  readonly message: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  /** The offending text as it stands in the file. */
  readonly value?: string;
  /** What the user could do, starting with "Maybe". */
  readonly maybe?: string;
  /** Name of the server, workload, site or setting it is about. */
  readonly subject?: string;
}
