import { z } from 'zod';

/** Path parameters, one schema a route shape. */
export const idParams = z.strictObject({ id: z.uuid() });
export const projectParams = z.strictObject({ projectId: z.uuid() });
export const templateParams = z.strictObject({ file: z.string().regex(/^[a-z0-9-]+\.csv$/) });
export const subjectParams = z.strictObject({
  projectId: z.uuid(),
  kind: z.enum(['server', 'workload']),
  subjectId: z.string().min(1).max(500),
});

export type IdParams = z.infer<typeof idParams>;
export type ProjectParams = z.infer<typeof projectParams>;
export type TemplateParams = z.infer<typeof templateParams>;
export type SubjectParams = z.infer<typeof subjectParams>;
