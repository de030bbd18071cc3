import { z } from 'zod';
import { issueSchema } from './issue.js';

/** What one file was taken for and what came out of it. */
export const fileReportSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  sizeBytes: z.int(),
  recognized: z.boolean(),
  /** Name of the format, null where the file was not recognised. */
  format: z.string().nullable(),
  rows: z.int(),
  servers: z.int(),
  workloads: z.int(),
  machines: z.int().describe('Servers and workloads together'),
  samples: z.int(),
  issues: z.int(),
});

export const importStatusSchema = z.enum(['received', 'running', 'done', 'failed']).describe(
  'received: kept, waits its turn; done: the inventory holds it; failed: nothing of it was taken');

export const importReportSchema = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  status: importStatusSchema,
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  files: z.array(fileReportSchema),
  issues: z.array(issueSchema),
  error: z.string().nullable().describe('Why it failed'),
});

export const importListSchema = z.array(importReportSchema.omit({ issues: true }).extend({ issueCount: z.int() }));

/** The multipart form of an upload, for the documentation: the files arrive as a stream. */
export const importFormSchema = z.object({ 'files[]': z.array(z.string().meta({ format: 'binary' })).min(1) });

export type FileReport = z.infer<typeof fileReportSchema>;
export type ImportStatus = z.infer<typeof importStatusSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;
export type ImportSummary = z.infer<typeof importListSchema>[number];
