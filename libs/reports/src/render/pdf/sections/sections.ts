import type { Content } from 'pdfmake';
import type { Report } from '../../../report.js';
import type { PageOf } from '../page-one.js';
import { assumptionsSection } from './assumptions.js';
import { changesSection } from './changes.js';
import { issuesSection, leftOutSection, placeOf } from './data.js';
import { identitySection, methodSection } from './method.js';
import { moneySection } from './money.js';
import { movesSection, placementSection } from './placement.js';
import { powerSection } from './power.js';
import type { Opening } from './section.js';
import { serviceSection } from './service.js';

/** Points a section's first table may take to follow on the page of the one before; well under the height of a page. */
const FITS = 440;
const LINE = 10.2;
const ROW_PADDING = 6.6;

/** A cell and about how many of its characters stand on one line. */
type Cell = readonly [text: string, perLine: number];

/** Everything after page one, in reading order. */
export function sections(report: Report, pageOf: PageOf): Content[] {
  const { moves, leftOut, issues, placement } = report;
  return [
    ...changesSection(report, pageOf),
    ...placementSection(report, openingOf(placement.hosts.map(({ model, site, workloads }) => [[`${'.'.repeat(14)}${model}`, 14], [site, 14], [workloads.join(', '), 44]]), 2)),
    ...movesSection(report, openingOf(moves.moves.map((move) => [[move.fromServer, 24], [move.workload, 20], [move.application, 15], [`${move.toHost}, ${move.toSite}`, 23]]))),
    ...moneySection(report, 'new-page'),
    ...powerSection(report, 'follows'),
    ...serviceSection(report, 'follows'),
    ...leftOutSection(report, openingOf([
      ...leftOut.unplaced.map(({ workload, reasons }): Cell[] => [[workload, 28], [reasons.join(' '), 56]]),
      ...leftOut.excluded.map(({ workload, reason }): Cell[] => [[workload, 28], [reason, 56]]),
    ])),
    ...issuesSection(report, openingOf(issues.map((issue) => [[placeOf(issue), 22], [issue.value ?? '', 14], [`${issue.message} ${issue.maybe ?? ''}`, 46]]))),
    ...assumptionsSection(report, 'new-page'),
    ...methodSection(report, 'new-page'),
    ...identitySection(report, 'new-page'),
  ];
}

/** Estimates the height of a table from its texts; only one that surely fits a page is kept whole. */
function openingOf(rows: readonly (readonly Cell[])[], extraLines = 0): Opening {
  const lines = (cells: readonly Cell[]): number => Math.max(1, ...cells.map(([text, perLine]) => Math.ceil(text.length / perLine))) + extraLines;
  const height = rows.reduce((sum, cells) => sum + lines(cells) * LINE + ROW_PADDING, 0);
  return height <= FITS ? 'follows' : 'new-page';
}
