import type { HostModel } from '@stowage/domain';
import { z } from 'zod';
import { moneySchema } from './money.js';

/** A host model, from the catalogue or typed in. Unknown keys are refused. */
export const hostModelSchema: z.ZodType<HostModel> = z.strictObject({
  id: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  cpuModel: z.string().min(1).max(200),
  sockets: z.int().min(1).max(64),
  cores: z.int().min(1).max(4096),
  threads: z.int().min(1).max(8192),
  memoryMib: z.number().positive(),
  diskMib: z.number().positive().optional(),
  diskIops: z.number().positive().optional(),
  networkBytesPerSecond: z.number().positive().optional(),
  rackUnits: z.number().positive().max(60),
  cpuPoints: z.number().positive().optional(),
  idlePowerWatts: z.number().min(0).optional(),
  maxPowerWatts: z.number().positive().optional(),
  price: moneySchema.optional(),
  embodiedKgCo2e: z.number().min(0).optional(),
  source: z.string().max(1000),
  year: z.int().min(1990).max(2100),
}).refine((model) => (model.idlePowerWatts ?? 0) <= (model.maxPowerWatts ?? Infinity), {
  path: ['maxPowerWatts'], message: 'Must not be below idlePowerWatts',
});

export const hostModelListSchema = z.array(hostModelSchema);
