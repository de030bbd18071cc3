import type { ConsolidationProgress, PlacementExplanation, PlanDocument } from '@stowage/domain';
import { z } from 'zod';

export const planStatusSchema = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']);

export const planProgressSchema: z.ZodType<ConsolidationProgress> = z.object({
  stage: z.enum(['profile', 'plan', 'assess']),
  doneRatio: z.number(),
  hosts: z.int().optional(),
  lowerBound: z.int().optional(),
});

const beforeAfter = z.object({ before: z.number().nullable(), after: z.number().nullable() });

/** The figures a list of plans shows. null = unknown. */
export const planHeadlineSchema = z.object({
  hostsUsed: z.int(),
  lowerBound: z.int(),
  gapRatio: z.number(),
  limitingResource: z.enum(['cpu', 'memory', 'disk', 'iops', 'network']).nullable(),
  placed: z.int(),
  unplaced: z.int(),
  currency: z.string(),
  servers: beforeAfter,
  averagePowerKw: beforeAfter,
  energyKwhPerYear: beforeAfter,
  emissionsKgCo2ePerYear: beforeAfter,
  costPerYear: beforeAfter,
  downtimeMinutesPerYear: beforeAfter,
});

export const planSummarySchema = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  scenarioId: z.uuid().nullable().describe('null = the scenario was deleted since'),
  scenarioName: z.string(),
  status: planStatusSchema,
  progress: planProgressSchema.nullable().describe('Latest progress; null = not started'),
  headline: planHeadlineSchema.nullable().describe('Set once done'),
  error: z.string().nullable().describe('Why it failed'),
  stale: z.boolean().describe('True where the inventory or the scenario changed since this plan was asked for'),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});

export const planListSchema = z.array(planSummarySchema);
export const planCreatedSchema = z.object({ plan: planSummarySchema });

/**
 * One server-sent event of a plan (`data:` is this as JSON). A late subscriber first gets what happened so far. After an
 * event with status done, failed or cancelled nothing follows: close the EventSource, or it connects again.
 */
export const planEventSchema = z.object({
  planId: z.uuid(),
  status: planStatusSchema,
  progress: planProgressSchema.nullable(),
  elapsedSeconds: z.number(),
});

/** The headline part of `plan.json`; docs/plan-json.md has the rest. */
export const planDocumentSchema: z.ZodType<Pick<PlanDocument, 'format' | 'version' | 'hostsUsed' | 'lowerBound' | 'gapRatio' | 'placements' | 'unplaced'>> = z.looseObject({
  format: z.literal('stowage-plan'),
  version: z.literal(1),
  hostsUsed: z.int(),
  lowerBound: z.int(),
  gapRatio: z.number(),
  placements: z.array(z.object({ workload: z.string(), host: z.string() })),
  unplaced: z.array(z.object({ workload: z.string(), reasons: z.array(z.string()) })),
});

export const explanationQuerySchema = z.strictObject({ workload: z.string().min(1).max(500).describe('Name of the workload, as in placements') });

/** Why a workload is where it is. */
export const placementExplanationSchema: z.ZodType<PlacementExplanation> = z.object({
  workload: z.string(),
  demand: z.array(z.string()).describe('Its largest demand, per resource in words'),
  hosts: z.array(z.object({ host: z.string(), verdict: z.enum(['chosen', 'rule', 'full', 'tighter', 'roomier', 'other-site']), sentence: z.string() })).describe('Its own host first'),
  oneHostFewer: z.string().optional().describe('Why the plan has not one host fewer'),
  notPlaced: z.array(z.string()).optional().describe('Why it is on no host'),
});

export type ExplanationQuery = z.infer<typeof explanationQuerySchema>;
export type PlanStatus = z.infer<typeof planStatusSchema>;
export type PlanHeadline = z.infer<typeof planHeadlineSchema>;
export type PlanSummary = z.infer<typeof planSummarySchema>;
export type PlanCreated = z.infer<typeof planCreatedSchema>;
export type PlanEvent = z.infer<typeof planEventSchema>;
