import type { Content } from 'pdfmake';
import type { Report } from '../../../report.js';
import type { PageOf } from '../page-one.js';
import { assumptionsSection } from './assumptions.js';
import { changesSection } from './changes.js';
import { issuesSection, leftOutSection } from './data.js';
import { identitySection, methodSection } from './method.js';
import { moneySection } from './money.js';
import { movesSection, placementSection } from './placement.js';
import { powerSection } from './power.js';
import { serviceSection } from './service.js';

/** Up to this many lines a section may follow on the page of the one before. */
const SHORT = 24;
const LINES_PER_HOST = 3;

/** Everything after page one, in reading order. */
export function sections(report: Report, pageOf: PageOf): Content[] {
  const { moves, leftOut, issues, placement } = report;
  const after = (rows: number): 'new-page' | 'follows' => (rows <= SHORT ? 'follows' : 'new-page');
  return [
    ...changesSection(report, pageOf),
    ...placementSection(report, after(placement.hosts.length * LINES_PER_HOST)),
    ...movesSection(report, after(moves.moves.length)),
    ...moneySection(report, 'new-page'),
    ...powerSection(report, 'follows'),
    ...serviceSection(report, 'follows'),
    ...leftOutSection(report, after(leftOut.unplaced.length + leftOut.excluded.length)),
    ...issuesSection(report, after(issues.length)),
    ...assumptionsSection(report, 'new-page'),
    ...methodSection(report, 'new-page'),
    ...identitySection(report, 'new-page'),
  ];
}
