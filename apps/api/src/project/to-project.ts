import type { PlanSummary, Project } from '@stowage/contracts';
import type { PlanRecord, ProjectRecord } from '@stowage/persistence';
import { toPlanSummary } from '../plan/to-plan-summary.js';

/** A project as the API shows it. */
export function toProject(record: ProjectRecord, latestPlan: PlanRecord | undefined): Project {
  const { id, name, sample, counts } = record;
  const plan: PlanSummary | null = latestPlan ? toPlanSummary(latestPlan) : null;
  return { id, name, sample, counts, createdAt: record.createdAt.toISOString(), updatedAt: record.updatedAt.toISOString(), latestPlan: plan };
}
