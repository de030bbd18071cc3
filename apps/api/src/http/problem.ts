import type { Problem } from '@stowage/contracts';

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not usable', 404: 'Not found', 409: 'In conflict with what is there', 413: 'Too big', 415: 'Not a kind we read',
  500: 'An error of ours', 503: 'Not now',
};

/** A refused request, answered as `application/problem+json`. */
export class ProblemError extends Error {
  constructor(readonly status: number, detail: string, readonly errors: Problem['errors'] = []) {
    super(detail);
  }

  toProblem(): Problem {
    return {
      type: `https://stowage.dev/problems/${this.status}`, title: TITLES[this.status] ?? 'The request failed', status: this.status, detail: this.message,
      errors: this.errors,
    };
  }
}

/** 404 for a thing that is named by its id. */
export function notFound(what: string, id: string): ProblemError {
  return new ProblemError(404, `There is no ${what} ${id}.`);
}

/** `value`, or a 404 where there is none. */
export function found<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw notFound(what, id);
  return value;
}
