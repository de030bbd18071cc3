import type { Issue } from '@stowage/domain';

/** From this many files on, one note speaks for all. */
const MANY = 6;

/** Notes about whole files that say the same of many of them become one, at the place of the first; other issues stay. */
export function notesTogether(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) if (isOfWholeFile(issue)) groups.set(keyOf(issue), [...(groups.get(keyOf(issue)) ?? []), issue]);
  return issues.flatMap((issue) => {
    const group = isOfWholeFile(issue) ? (groups.get(keyOf(issue)) ?? []) : [];
    if (group.length < MANY) return [issue];
    return group[0] === issue ? [{ ...issue, message: `${issue.message} The same holds for ${group.length - 1} more files.` }] : [];
  });
}

function isOfWholeFile({ severity, file, row, value }: Issue): boolean {
  return severity === 'note' && file !== undefined && row === undefined && value === undefined;
}

function keyOf({ code, message }: Issue): string {
  return `${code}\u0000${message}`;
}
