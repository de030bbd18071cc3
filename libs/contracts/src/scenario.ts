import type { HostOffer, Scenario } from '@stowage/domain';
import { z } from 'zod';
import { assumptionOverrideSchema } from './assumption.js';
import { currencySchema } from './money.js';
import { placementRuleSchema } from './rule.js';
import { budgetSchema, ceilingsSchema, hostOfferSchema, hostReserveSchema, overcommitSchema, publishedResultSchema, sharedStorageSchema, sizingSchema } from './scenario-parts.js';

/** Starting point of every scenario: survives one failing host, sizes each hour of the week at its 95th percentile. */
const DEFAULTS = {
  consolidateTo: { kind: 'own-site' },
  hypervisor: 'esxi',
  sizing: { method: 'hour-of-week', percentile: 0.95, comfortFactor: 1, growthRatioPerYear: 0, growthYears: 0 },
  ceilings: { cpu: 0.8, memory: 0.9, disk: 0.9, iops: 0.8, network: 0.7 },
  hostFailures: 1,
  rules: [],
  years: 5,
  startYear: 2026,
  currency: 'USD',
  assumptions: [],
  published: [],
  budget: { seed: 1, steps: 1_000_000 },
} as const satisfies Omit<Scenario, 'name' | 'hosts'>;

const destinationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own-site') }),
  z.strictObject({ kind: z.literal('one-site'), siteId: z.string().min(1) }),
]);

const hostsSchema = z.array(hostOfferSchema).min(1).max(50).refine(
  (offers) => new Set(offers.map((offer) => offer.model.id)).size === offers.length,
  { message: 'Each host model may be offered once' },
);

const shape = {
  name: z.string().trim().min(1).max(200),
  consolidateTo: destinationSchema,
  hosts: hostsSchema,
  hypervisor: z.enum(['esxi', 'hyper-v', 'kvm', 'xen', 'none']),
  sizing: sizingSchema,
  ceilings: ceilingsSchema,
  hostFailures: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  hostReserve: hostReserveSchema.optional(),
  overcommit: overcommitSchema.optional(),
  sharedStorage: sharedStorageSchema.optional(),
  rules: z.array(placementRuleSchema).max(10_000),
  years: z.int().min(1).max(15),
  startYear: z.int().min(1990).max(2100),
  currency: currencySchema,
  assumptions: z.array(assumptionOverrideSchema).max(10_000),
  published: z.array(publishedResultSchema).max(100),
  budget: budgetSchema,
};

/** A complete scenario, unknown keys refused. */
export const scenarioSchema: z.ZodType<Scenario> = z.strictObject(shape);

/** A scenario as people write it: what is left out takes its default, hosts come from the catalogue. */
export const scenarioInputSchema = z.strictObject(shape).partial().required({ name: true });

export type ScenarioInput = z.infer<typeof scenarioInputSchema>;

/**
 * The scenario a new project starts with.
 * @param hosts host models on offer, at least one
 */
export function defaultScenario(hosts: readonly HostOffer[], name = 'First plan'): Scenario {
  return { name, hosts, ...structuredClone(DEFAULTS) };
}

/** Fills what `input` leaves out from the default scenario. */
export function completeScenario(input: ScenarioInput, hosts: readonly HostOffer[]): Scenario {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  return scenarioSchema.parse({ ...defaultScenario(hosts), ...given });
}

/** A stored scenario; `revision` grows with each change. */
export const scenarioRecordSchema = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  revision: z.int(),
  updatedAt: z.iso.datetime(),
  scenario: scenarioSchema,
});

export const scenarioListSchema = z.array(scenarioRecordSchema);

export type ScenarioRecord = z.infer<typeof scenarioRecordSchema>;
