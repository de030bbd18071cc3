import { z } from 'zod';

export const subjectSchema = z.object({ kind: z.enum(['server', 'workload']), id: z.string() });

/** `server:NAME` or `workload:NAME`, to narrow the week to one machine. */
export const weekQuerySchema = z.strictObject({
  subject: z.string().regex(/^(server|workload):.+$/, 'Expected server:ID or workload:ID').optional(),
});

/** 168 mean CPU ratios, slot 0 = Monday 00:00 UTC; null = no sample in that hour of the week. */
const weekSchema = z.array(z.number().nullable()).length(168);

export const machineWeekSchema = z.object({
  subject: subjectSchema,
  name: z.string(),
  cpuByHourOfWeek: weekSchema,
  cpuMeanRatio: z.number().nullable(),
  samples: z.int(),
  historyDays: z.number(),
});

export const utilizationWeekSchema = z.object({
  /** Weighted by CPU cores; machines of unknown size weigh as the mean of the known ones. */
  estate: z.object({ cpuByHourOfWeek: weekSchema, cpuMeanRatio: z.number().nullable() }),
  machines: z.array(machineWeekSchema),
});

/** Hourly values of one machine, gaps null. Memory is the highest in the hour, everything else the mean. */
export const hourlySeriesSchema = z.object({
  subject: subjectSchema,
  start: z.iso.datetime().nullable().describe('Start of the first hour, UTC; null = no samples'),
  values: z.object({
    cpuRatio: z.array(z.number().nullable()).optional(),
    memoryMib: z.array(z.number().nullable()).optional(),
    diskIops: z.array(z.number().nullable()).optional(),
    diskBytesPerSecond: z.array(z.number().nullable()).optional(),
    networkBytesPerSecond: z.array(z.number().nullable()).optional(),
    powerWatts: z.array(z.number().nullable()).optional(),
  }),
});

export type WeekQuery = z.infer<typeof weekQuerySchema>;
export type MachineWeek = z.infer<typeof machineWeekSchema>;
export type UtilizationWeek = z.infer<typeof utilizationWeekSchema>;
export type HourlySeries = z.infer<typeof hourlySeriesSchema>;
