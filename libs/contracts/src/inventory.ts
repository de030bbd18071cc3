import type { Inventory, MachineIdentity, Origin, Server, Site, UsageSummary, Workload } from '@stowage/domain';
import { z } from 'zod';
import { moneySchema } from './money.js';

const identitySchema: z.ZodType<MachineIdentity> = z.object({
  uuid: z.string().optional(), serial: z.string().optional(), fqdn: z.string().optional(),
});
const originSchema: z.ZodType<Origin> = z.object({ file: z.string(), sheet: z.string().optional(), row: z.int().optional() });
const powerStateSchema = z.enum(['on', 'off', 'unknown']);
const tagsSchema = z.record(z.string(), z.string());
const text = z.string().optional();
const figure = z.number().optional();

export const siteSchema: z.ZodType<Site> = z.object({ id: z.string(), name: z.string(), country: text });

const usageSchema: z.ZodType<UsageSummary> = z.object({
  cpuAverageRatio: figure, cpuPeakRatio: figure, memoryAverageMib: figure, memoryPeakMib: figure, diskIopsAverage: figure,
  diskIopsPeak: figure, networkBytesPerSecondAverage: figure, networkBytesPerSecondPeak: figure, window: text,
});

export const serverSchema: z.ZodType<Server> = z.object({
  id: z.string(), name: z.string(), identity: identitySchema, siteId: text, rack: text, rackPosition: figure, rackUnits: figure,
  vendor: text, model: text, cpuModel: text, sockets: figure, cores: figure, threads: figure, clockMhz: figure, memoryMib: figure,
  diskMib: figure, os: text, application: text, owner: text, environment: text, powerState: powerStateSchema, usage: usageSchema.optional(), purchaseYear: figure,
  purchasePrice: moneySchema.optional(), idlePowerWatts: figure, maxPowerWatts: figure, averagePowerWatts: figure,
  nameplatePowerWatts: figure, inferred: z.boolean().optional(), tags: tagsSchema.optional(), origin: originSchema.optional(),
});

export const workloadSchema: z.ZodType<Workload> = z.object({
  id: z.string(), name: z.string(), identity: identitySchema, serverId: text, kind: z.enum(['physical', 'virtual']), cpuCount: figure,
  memoryMib: figure, diskMib: figure, diskUsedMib: figure, os: text, application: text, group: text, owner: text, environment: text,
  powerState: powerStateSchema, usage: usageSchema.optional(), excluded: text, slaTargetRatio: figure, tags: tagsSchema.optional(),
  origin: originSchema.optional(),
});

export const inventorySchema: z.ZodType<Inventory> = z.object({
  sites: z.array(siteSchema), servers: z.array(serverSchema), workloads: z.array(workloadSchema),
});

/** One server as the inventory table shows it. Ratios 0..1; null = unknown. */
export const machineSummarySchema = z.object({
  serverId: z.string(),
  cpuMeanRatio: z.number().nullable(),
  /** 95th percentile, or the peak where the samples are too few for a percentile. */
  cpuHighRatio: z.number().nullable(),
  cpuHighBasis: z.enum(['p95', 'peak']).nullable(),
  /** Where the CPU figures come from: its own or its workloads' time series, or a summary in the file. */
  cpuSource: z.enum(['series', 'summary']).nullable(),
  /** Mean CPU by hour of the day, UTC; null where there is no time series. */
  cpuByHour: z.array(z.number().nullable()).length(24).nullable(),
  samples: z.int(),
  historyDays: z.number(),
  idlePowerWatts: z.number().nullable(),
  maxPowerWatts: z.number().nullable(),
  powerSource: z.string().nullable(),
  workloads: z.array(z.string()).describe('Ids of the workloads on it'),
});

export const inventoryResponseSchema = z.object({
  revision: z.int().describe('Grows with each import that changed the inventory'),
  inventory: inventorySchema,
  machines: z.array(machineSummarySchema),
  suggestedHostModel: z.string().describe('Id of the host model of the catalogue to start a scenario with: cheapest for this estate by plain sums'),
});

export type MachineSummary = z.infer<typeof machineSummarySchema>;
export type InventoryResponse = z.infer<typeof inventoryResponseSchema>;
