import { z } from 'zod';

/** An empty CSV to fill in. */
export const templateSchema = z.object({
  file: z.string(),
  title: z.string(),
  description: z.string(),
  columns: z.array(z.string()),
});

export const templateListSchema = z.array(templateSchema);

export type Template = z.infer<typeof templateSchema>;
