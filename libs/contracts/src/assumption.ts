import type { Assumption, AssumptionOverride } from '@stowage/domain';
import { z } from 'zod';

export const figureOriginSchema = z.enum(['published', 'measured', 'assumed', 'computed', 'exact']);

/** A shipped or changed input of a model. */
export const assumptionSchema: z.ZodType<Assumption> = z.object({
  key: z.string(),
  label: z.string(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  unit: z.string(),
  source: z.string(),
  year: z.int(),
  origin: figureOriginSchema,
  siteId: z.string().optional(),
  changed: z.boolean().optional(),
  money: z.boolean().optional().describe('True where the default is in USD and is converted to the currency of the scenario'),
});

export const assumptionListSchema = z.array(assumptionSchema);

/** What a scenario sets in place of a default. `low <= value <= high` where given. */
export const assumptionOverrideSchema: z.ZodType<AssumptionOverride> = z.strictObject({
  key: z.string().min(1).max(200),
  siteId: z.string().min(1).optional(),
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  source: z.string().max(1000).optional(),
  year: z.int().min(1900).max(2100).optional(),
  origin: figureOriginSchema.optional(),
}).refine((row) => (row.low ?? row.value) <= row.value && row.value <= (row.high ?? row.value), {
  path: ['value'], message: 'Must lie between low and high',
});
