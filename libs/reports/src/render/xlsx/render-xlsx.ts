import type { PlanDocument } from '@stowage/domain';
import { buildReport } from '../../build-report/build-report.js';
import type { ReportOptions } from '../../report.js';
import type { Sheet } from './cell.js';
import { assumptionRefs, assumptionsSheet } from './sheets/assumptions.js';
import { costByItemSheet } from './sheets/cost-by-item.js';
import { costByYearSheet } from './sheets/cost-by-year.js';
import { inventorySheet } from './sheets/inventory.js';
import { issuesSheet } from './sheets/issues.js';
import { placementSheet } from './sheets/placement.js';
import { powerSheet } from './sheets/power.js';
import { rulesSheet } from './sheets/rules.js';
import { summarySheet } from './sheets/summary.js';
import { writeWorkbook } from './write-workbook.js';

/** The plan as a workbook to rework: figures with live formulas, lists with filters. The same document and date give the same bytes. */
export async function renderXlsx(document: PlanDocument, options: ReportOptions): Promise<Uint8Array> {
  return await writeWorkbook(workbookSheets(document, options), options.date);
}

/** What the workbook holds, before it is a file. */
export function workbookSheets(document: PlanDocument, options: ReportOptions): readonly Sheet[] {
  const report = buildReport(document, options);
  const refs = assumptionRefs(report.assumptions);
  const power = powerSheet(document, report, refs);
  const years = costByYearSheet(report, power, refs);
  const items = costByItemSheet(document, report, years);
  const summary = summarySheet(report, { ...power.links, ...items.links }, years);
  const live = [summary, items.sheet, years.sheet, power.sheet];
  return [
    summary, inventorySheet(document.inventory), placementSheet(document), items.sheet, years.sheet, power.sheet,
    assumptionsSheet(report.assumptions, live), rulesSheet(document), issuesSheet(document.issues),
  ];
}
