import { z } from 'zod';

/** A CSV file to fill in, with the meaning of its columns. */
export const templateSchema = z.object({
  file: z.string(),
  title: z.string(),
  columns: z.array(z.object({ name: z.string(), unit: z.string(), meaning: z.string(), required: z.boolean(), example: z.string() })),
});

export const templateListSchema = z.array(templateSchema);

export type Template = z.infer<typeof templateSchema>;
