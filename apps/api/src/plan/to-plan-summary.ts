import { planHeadlineSchema, planProgressSchema, type PlanSummary } from '@stowage/contracts';
import type { PlanRecord } from '@stowage/persistence';

/** A plan as the API shows it. */
export function toPlanSummary(record: PlanRecord): PlanSummary {
  return {
    ...record,
    progress: planProgressSchema.nullable().parse(record.progress),
    headline: planHeadlineSchema.nullable().parse(record.headline),
    createdAt: record.createdAt.toISOString(), startedAt: record.startedAt?.toISOString() ?? null, finishedAt: record.finishedAt?.toISOString() ?? null,
  };
}
