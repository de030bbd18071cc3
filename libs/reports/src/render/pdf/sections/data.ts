import type { Issue } from '@stowage/domain';
import type { Content } from 'pdfmake';
import type { Report } from '../../../report.js';
import { count } from '../../../wording/numbers.js';
import { counted } from '../../../wording/words.js';
import { table, type Column } from '../table.js';
import { note, number, text } from '../text.js';
import { section, type Opening } from './section.js';

/** Beyond this many the PDF lists the kinds in full and the first rows; every row is in plan.json. */
const MOST_ISSUES = 300;

/** Workloads without a place in the plan, each with its reasons. */
export function leftOutSection({ leftOut }: Report, opening: Opening): Content[] {
  const columns: readonly Column[] = [{ head: 'Workload', width: 150 }, { head: '', width: 70 }, { head: 'Why', width: 'rest' }];
  const rows = [
    ...leftOut.unplaced.map(({ workload, reasons }) => [text(workload, { bold: true }), text('not placed'), text(reasons.join(' '))]),
    ...leftOut.excluded.map(({ workload, reason }) => [text(workload, { bold: true }), text('left out'), text(reason)]),
  ];
  return section({ id: 'left-out', opening, title: leftOut.title, lead: '' }, rows.length === 0 ? [] : [table(columns, rows)]);
}

/** What was wrong or doubtful in the files, with the place to look. */
export function issuesSection({ issues, style }: Report, opening: Opening): Content[] {
  const { locale } = style;
  const title = issues.length === 0 ? 'Nothing was wrong in what was read' : `${counted(issues.length, 'remark', locale)} on what was read`;
  if (issues.length <= MOST_ISSUES) return section({ id: 'issues', opening, title, lead: '' }, issues.length === 0 ? [] : [issueTable(issues)]);
  const rest = note(`The first ${MOST_ISSUES} of ${count(issues.length, locale)} follow; plan.json holds every one.`, { margin: [0, 8, 0, 4] });
  return section({ id: 'issues', opening, title, lead: 'By kind:' }, [kindTable(issues, locale), rest, issueTable(issues.slice(0, MOST_ISSUES))]);
}

function kindTable(issues: readonly Issue[], locale: string): Content {
  const kinds = new Map<string, readonly Issue[]>();
  for (const issue of issues) kinds.set(issue.code, [...(kinds.get(issue.code) ?? []), issue]);
  const columns: readonly Column[] = [{ head: 'Kind', width: 150 }, { head: 'How many', width: 60, right: true }, { head: 'For example', width: 'rest' }];
  return table(columns, [...kinds].map(([code, of]) => [text(code), number(count(of.length, locale)), text(of[0]?.message ?? '')]));
}

function issueTable(issues: readonly Issue[]): Content {
  const columns: readonly Column[] = [{ head: '', width: 42 }, { head: 'Where', width: 124 }, { head: 'Value', width: 76 }, { head: 'What, and what to do', width: 'rest' }];
  return table(columns, issues.map((issue) => [
    text(issue.severity), text(placeOf(issue)), text(issue.value ?? ''), text([issue.message, issue.maybe].filter(Boolean).join(' ')),
  ]));
}

/** "servers.csv, row 5, Memory"; the subject where no file is to blame. */
export function placeOf({ file, sheet, row, column, subject }: Issue): string {
  const place = [file, sheet, row === undefined ? undefined : `row\u00a0${row}`, column].filter((part) => part !== undefined);
  return place.length === 0 ? (subject ?? '') : place.join(', ');
}
