import { z } from 'zod';

/** The settings the server reads from its environment. */
export const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4100).describe('Port to listen on; 0 = any free one'),
  DATA_DIR: z.string().min(1).default('data').describe('Folder of the embedded database'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional().describe('A PostgreSQL to use instead of the embedded database'),
  SAMPLE: z.enum(['load', 'skip']).default('load').describe('Whether an empty database gets the sample project'),
});

export type Environment = z.infer<typeof environmentSchema>;
