/** A rule of the tables that a statement would have broken. */
export interface Violation {
  readonly kind: 'unique' | 'foreign-key';
  /** Name of the constraint, as the migrations give it. */
  readonly constraint: string;
}

const KINDS: Readonly<Record<string, Violation['kind']>> = { 23505: 'unique', 23503: 'foreign-key' };

/** What `error` says was broken; undefined where it is another kind of error. */
export function violationOf(error: unknown): Violation | undefined {
  const { code, constraint } = (error as { driverError?: { code?: string; constraint?: string } } | null)?.driverError ?? {};
  const kind = KINDS[code ?? ''];
  return kind && { kind, constraint: constraint ?? '' };
}
