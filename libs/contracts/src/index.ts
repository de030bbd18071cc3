export { problemSchema, type Problem } from './problem.js';
export { idParams, projectParams, subjectParams, templateParams, type IdParams, type ProjectParams, type SubjectParams, type TemplateParams } from './params.js';
export { environmentSchema, type Environment } from './environment.js';
export { healthSchema, type Health } from './health.js';
export { hostModelListSchema, hostModelSchema } from './host-model.js';
export { assumptionListSchema, assumptionOverrideSchema, assumptionSchema } from './assumption.js';
export { placementRuleSchema } from './rule.js';
export {
  completeScenario, defaultScenario, scenarioInputSchema, scenarioListSchema, scenarioRecordSchema, scenarioSchema,
  type ScenarioInput, type ScenarioRecord,
} from './scenario.js';
export { issueListSchema, issueSchema } from './issue.js';
export {
  fileReportSchema, importFormSchema, importListSchema, importReportSchema, importStatusSchema,
  type FileReport, type ImportReport, type ImportStatus, type ImportSummary,
} from './import.js';
export { inventoryResponseSchema, inventorySchema, machineSummarySchema, type InventoryResponse, type MachineSummary } from './inventory.js';
export {
  hourlySeriesSchema, utilizationWeekSchema, weekQuerySchema,
  type HourlySeries, type MachineWeek, type UtilizationWeek, type WeekQuery,
} from './utilization.js';
export { templateListSchema, templateSchema, type Template } from './template.js';
export {
  explanationQuerySchema, placementExplanationSchema, planCreatedSchema, planDocumentSchema, planEventSchema, planHeadlineSchema, planListSchema, planProgressSchema, planStatusSchema, planSummarySchema,
  type ExplanationQuery, type PlanCreated, type PlanEvent, type PlanHeadline, type PlanStatus, type PlanSummary,
} from './plan.js';
export { createProjectSchema, projectListSchema, projectSchema, updateProjectSchema, type CreateProject, type Project, type UpdateProject } from './project.js';
