import { z } from 'zod';

/** RFC 9457 problem document: what every refused or failed request answers, as `application/problem+json`. */
export const problemSchema = z.object({
  type: z.string().describe('Stable address of the kind of problem'),
  title: z.string().describe('The kind of problem in a few words'),
  status: z.int(),
  detail: z.string().describe('What is wrong with this request'),
  errors: z.array(z.object({
    path: z.string().describe('Dotted path of the wrong value, e.g. "sizing.percentile"'),
    message: z.string(),
  })),
});

export type Problem = z.infer<typeof problemSchema>;
