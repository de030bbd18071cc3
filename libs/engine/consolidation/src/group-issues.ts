import type { Issue } from '@stowage/domain';

const SHOWN_NAMES = 3;

/**
 * Issues that say the same of many machines become one that counts them: same code, same value, no place in a file.
 * The subject names the first few. Equal issues become one. Order is kept.
 */
export function groupIssues(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const alone = issue.row !== undefined || issue.subject === undefined;
    const key = alone ? JSON.stringify(issue) : [issue.code, issue.value ?? '', issue.severity, issue.column ?? ''].join('\u0000');
    const group = groups.get(key);
    if (!group) groups.set(key, [issue]);
    else if (!group.some((one) => one.subject === issue.subject && one.message === issue.message)) group.push(issue);
  }
  return [...groups.values()].flatMap((group) => (group.length <= SHOWN_NAMES ? group : [together(group)]));
}

function together(group: readonly Issue[]): Issue {
  const [first] = group as readonly [Issue];
  const names = group.slice(0, SHOWN_NAMES).map((issue) => issue.subject);
  const others = group.length - SHOWN_NAMES;
  return { ...first, message: `${first.message} The same holds for ${group.length - 1} more.`, subject: `${names.join(', ')} and ${others} more` };
}
