import type { Issue } from '@stowage/domain';

/** Where the command writes what was asked for; everything else goes to standard error. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const STANDARD_OUTPUT: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

const SHOWN = 20;

/** One line an issue: severity, place, what, and what may help; the first twenty, then how many more. */
export function issueLines(issues: readonly Issue[]): string[] {
  const lines = issues.slice(0, SHOWN).map((issue) => {
    const place = [issue.file, issue.sheet, issue.row === undefined ? undefined : `row ${issue.row}`, issue.column].filter(Boolean).join(', ');
    const value = issue.value === undefined ? '' : ` [${issue.value}]`;
    return `  ${issue.severity.padEnd(7)} ${place ? `${place}: ` : ''}${issue.message}${value}${issue.maybe ? ` ${issue.maybe}` : ''}`;
  });
  return issues.length > SHOWN ? [...lines, `  ... and ${issues.length - SHOWN} more (--json lists all)`] : lines;
}

/** "1 server", "2 servers". */
export function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;
}
