import { FIGURE_MEANINGS, type FigureKey, type HostOffer, type PublishedResult, type ResourceRatios, type SharedStorage, type Sizing } from '@stowage/domain';
import { z } from 'zod';
import { hostModelSchema } from './host-model.js';
import { moneySchema } from './money.js';

const share = z.number().gt(0).max(1);
const figureKeySchema = z.enum(Object.keys(FIGURE_MEANINGS) as [FigureKey, ...FigureKey[]]);

/** Shares of each host resource a plan may fill, 0..1. */
export const ceilingsSchema: z.ZodType<ResourceRatios> = z.strictObject({ cpu: share, memory: share, disk: share, iops: share, network: share });

export const sizingSchema: z.ZodType<Sizing> = z.strictObject({
  method: z.enum(['percentile', 'peak', 'average', 'hour-of-week']),
  percentile: z.number().min(0.5).max(1),
  comfortFactor: z.number().min(1).max(5),
  growthRatioPerYear: z.number().min(-0.5).max(5),
  growthYears: z.number().min(0).max(10),
});

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
