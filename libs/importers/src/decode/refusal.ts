import type { Problem } from '../issue-log.js';

/** The file can't be read at all: why, and what to do. */
export class Refusal extends Error {
  constructor(readonly code: string, reason: string, readonly maybe: string) {
    super(reason);
  }

  problem(): Problem {
    return { severity: 'error', code: this.code, message: this.message, maybe: this.maybe };
  }
}
