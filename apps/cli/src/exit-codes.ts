/** Documented in docs/command-line.md. */
export const EXIT = {
  ok: 0,
  /** The command ran and what it checked does not hold: a broken plan. */
  notOk: 1,
  /** Bad arguments, or a file that could not be read or recognised. */
  badInput: 2,
  /** Our own fault. */
  internal: 3,
} as const;

/** Bad input found by a command; the message goes to the user as it is. */
export class BadInput extends Error {}
