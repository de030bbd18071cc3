import { FIGURE_MEANINGS, type FigureKey, type HostOffer, type PublishedResult, type ResourceRatios, type SharedStorage, type Sizing } from '@stowage/domain';
import { z } from 'zod';
import { hostModelSchema } from './host-model.js';
import { moneySchema } from './money.js';

const share = z.number().gt(0).max(1);
const figureKeySchema = z.enum(Object.keys(FIGURE_MEANINGS) as [FigureKey, ...FigureKey[]]);

/** Shares of each host resource a plan may fill, 0..1. */
export const ceilingsSchema: z.ZodType<ResourceRatios> = z.strictObject({ cpu: share, memory: share, disk: share, iops: share, network: share });

const growthSchema = z.number().min(-0.5).max(5);
const momentSchema = z.iso.datetime({ offset: true, local: true }).or(z.iso.date());

export const sizingSchema: z.ZodType<Sizing> = z.strictObject({
  method: z.enum(['percentile', 'peak', 'average', 'hour-of-week', 'hour-of-day']),
  percentile: z.number().min(0.5).max(1),
  comfortFactor: z.number().min(1).max(5),
  growthRatioPerYear: growthSchema,
  growthYears: z.number().min(0).max(10),
  growthKind: z.enum(['compound', 'linear']).optional(),
  growthByGroup: z.array(z.strictObject({ group: z.string().min(1), ratioPerYear: growthSchema, years: z.number().min(0).max(10).optional() })).max(1000).optional(),
  window: z.strictObject({ from: momentSchema.optional(), to: momentSchema.optional() }).optional(),
  exclusions: z.array(z.strictObject({ from: momentSchema, to: momentSchema, workloads: z.array(z.string().min(1)).min(1).optional(), reason: z.string().min(1).max(1000) })).max(10_000).optional(),
  businessHours: z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1), fromHour: z.number().min(0).max(24), toHour: z.number().min(0).max(24) })
    .refine(({ fromHour, toHour }) => fromHour < toHour, { path: ['toHour'], message: 'Must be after fromHour' }).optional(),
});

export const hostReserveSchema = z.strictObject({ cores: z.number().min(0).optional(), memoryMib: z.number().min(0).optional() });
export const overcommitSchema = z.strictObject({ cpu: z.number().min(1).max(20).optional(), memory: z.number().min(1).max(5).optional() });

export const sharedStorageSchema: z.ZodType<SharedStorage> = z.strictObject({
  name: z.string().min(1).max(200),
  capacityMib: z.number().positive(),
  iops: z.number().positive().optional(),
  averagePowerWatts: z.number().min(0),
  rackUnits: z.number().min(0),
  price: moneySchema.optional(),
  source: z.string().max(1000),
});

export const hostOfferSchema: z.ZodType<HostOffer> = z.strictObject({
  model: hostModelSchema,
  count: z.int().min(1).optional(),
  owned: z.int().min(0).optional(),
}).refine((offer) => (offer.owned ?? 0) <= (offer.count ?? Infinity), { path: ['owned'], message: 'Must not be above count' });

export const publishedResultSchema: z.ZodType<PublishedResult> = z.strictObject({
  figure: figureKeySchema,
  changeRatio: z.number().min(-1).optional(),
  before: z.string().max(200).optional(),
  after: z.string().max(200).optional(),
  source: z.string().max(1000),
});

export const budgetSchema = z.strictObject({
  seed: z.int().min(0),
  steps: z.int().min(1).max(100_000_000),
  timeLimitSeconds: z.number().positive().max(86_400).optional(),
});
