import { z } from 'zod';
import { planSummarySchema } from './plan.js';

const nameSchema = z.string().trim().min(1).max(200);

export const createProjectSchema = z.strictObject({ name: nameSchema });
export const updateProjectSchema = z.strictObject({ name: nameSchema });

export const projectSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  sample: z.boolean().describe('True for the project that ships with the program'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  counts: z.object({
    sites: z.int(), servers: z.int(), workloads: z.int(), issues: z.int(), scenarios: z.int(), plans: z.int(),
  }),
  latestPlan: planSummarySchema.nullable().describe('The newest finished plan, or the newest plan where none is finished'),
});

export const projectListSchema = z.array(projectSchema);

export type CreateProject = z.infer<typeof createProjectSchema>;
export type UpdateProject = z.infer<typeof updateProjectSchema>;
export type Project = z.infer<typeof projectSchema>;
