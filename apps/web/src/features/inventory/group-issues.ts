import type { Issue, IssueSeverity } from '@stowage/domain';
import { counted } from '../../ui/format';

/** Issues of one kind; a file with a thousand rows of the same trouble is one thing to look at. */
export interface IssueGroup {
  readonly code: string;
  readonly severity: IssueSeverity;
  readonly first: Issue;
  readonly others: readonly Issue[];
}

const ORDER: Readonly<Record<IssueSeverity, number>> = { error: 0, warning: 1, note: 2 };

export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const known = groups.get(key);
    if (known) known.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [{ code: first.code, severity: first.severity, first, others }] : []))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** "Sheet vHost, row 8, column “# Memory”". */
export function placeOf({ file, sheet, row, column }: Issue): string {
  return [file, sheet && `sheet ${sheet}`, row !== undefined && `row ${row}`, column && `column “${column}”`].filter(Boolean).join(', ');
}

/** "1 problem, 2 questions, 1 note". */
export function severitySummary(issues: readonly Issue[]): string {
  const words: Readonly<Record<IssueSeverity, string>> = { error: 'problem', warning: 'question', note: 'note' };
  return (['error', 'warning', 'note'] as const)
    .map((severity) => ({ word: words[severity], total: issues.filter((issue) => issue.severity === severity).length }))
    .filter(({ total }) => total > 0)
    .map(({ word, total }) => counted(total, word))
    .join(', ');
}
