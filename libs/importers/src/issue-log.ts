import type { Issue } from '@stowage/domain';

/** A cell, row or file an issue is about. */
export interface Place {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
}

/** What is wrong, before it is known how often. */
export type Problem = Pick<Issue, 'severity' | 'code' | 'message' | 'maybe' | 'subject'>;

/** Most a screen or a person can use; the rest of the same kind is counted, not listed. */
const LISTED_PER_CODE = 1000;
/** A whole cell can be 32,767 characters long; an issue quotes its beginning. */
const QUOTED_CHARACTERS = 120;

/** Gathers the issues of one file. */
export class IssueLog {
  private readonly listed: Issue[] = [];
  private readonly counts = new Map<string, number>();

  constructor(readonly file: string) {}

  add(problem: Problem, place: Omit<Place, 'file'> = {}): void {
    const count = (this.counts.get(problem.code) ?? 0) + 1;
    this.counts.set(problem.code, count);
    if (count <= LISTED_PER_CODE) this.listed.push(issueAt(problem, { file: this.file, ...place }));
  }

  /** All issues in the order of the file, and one note for each kind that was too frequent to list. */
  issues(): Issue[] {
    const overflow = [...this.counts].filter(([, count]) => count > LISTED_PER_CODE).map(([code, count]): Issue => ({
      severity: 'note', code: 'issues-not-listed', file: this.file,
      message: `${count - LISTED_PER_CODE} more issues of the kind "${code}" are not listed.`,
    }));
    return [...this.listed, ...overflow];
  }
}

/** An issue with its place; unknown parts of the place are left out, not set to undefined. */
export function issueAt(problem: Problem, place: Place): Issue {
  return {
    ...problem,
    file: place.file,
    ...(place.sheet !== undefined && { sheet: place.sheet }),
    ...(place.row !== undefined && { row: place.row }),
    ...(place.column !== undefined && { column: place.column }),
    ...(place.value !== undefined && { value: quote(place.value) }),
  };
}

function quote(value: string): string {
  return value.length > QUOTED_CHARACTERS ? `${value.slice(0, QUOTED_CHARACTERS)}…` : value;
}
