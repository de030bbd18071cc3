export type {
  AssumptionRow, CashPoint, ChangeRow, ClusterRow, CostStory, FailureRow, HostLoadRow, HostRow, Identity, Interval, LeftOutStory, MethodInput, MethodNote,
  MoveRow, MoveStory, PlacementStory, Published, Report, ReportOptions, SectionId, ServiceStory, SiteStory, Statement, TargetRow, Term,
} from './report.js';
export { buildReport } from './build-report/build-report.js';
export { canonicalJson, planIdentity } from './build-report/identity.js';
export { CARBON_COLUMNS, carbonCsv } from './render/csv/carbon-csv.js';
export { COST_COLUMNS, costCsv } from './render/csv/cost-csv.js';
export { PLACEMENT_COLUMNS, placementCsv } from './render/csv/placement-csv.js';
export { renderPdf, renderReport } from './render/pdf/render-pdf.js';
export { renderXlsx } from './render/xlsx/render-xlsx.js';
export { renderPptx } from './render/pptx/render-pptx.js';
