import type { Issue } from '@stowage/domain';
import type { Sheet } from '../cell.js';
import { listSheet, type Field } from '../list-sheet.js';

const FIELDS: readonly Field<Issue>[] = [
  { head: 'Severity', width: 10, value: ({ severity }) => severity },
  { head: 'What', width: 70, value: ({ message }) => message },
  { head: 'Maybe', width: 44, value: ({ maybe }) => maybe },
  { head: 'File', width: 18, value: ({ file }) => file },
  { head: 'Sheet', width: 12, value: ({ sheet }) => sheet },
  { head: 'Row', width: 7, look: 'year', value: ({ row }) => row },
  { head: 'Column', width: 16, value: ({ column }) => column },
  { head: 'Value as it stands', width: 20, value: ({ value }) => value },
  { head: 'About', width: 24, value: ({ subject }) => subject },
  { head: 'Kind of problem', width: 28, value: ({ code }) => code },
];

/** What was wrong or doubtful in what was given; all of it, where the PDF shows the first 300. */
export const issuesSheet = (issues: readonly Issue[]): Sheet => listSheet('Issues', FIELDS, issues);
