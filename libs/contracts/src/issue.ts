import type { Issue } from '@stowage/domain';
import { z } from 'zod';

export const issueSchema: z.ZodType<Issue> = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  message: z.string(),
  file: z.string().optional(),
  sheet: z.string().optional(),
  row: z.int().optional(),
  column: z.string().optional(),
  value: z.string().optional(),
  maybe: z.string().optional(),
  subject: z.string().optional(),
});

export const issueListSchema = z.array(issueSchema);
