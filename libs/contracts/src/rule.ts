import type { PlacementRule } from '@stowage/domain';
import { z } from 'zod';

const why = {
  name: z.string().min(1).max(200),
  owner: z.string().max(200).optional(),
  reason: z.string().max(1000).optional(),
};
const workloads = z.array(z.string().min(1)).min(1);
const group = z.array(z.string().min(1)).min(2);

/** A placement rule; `workloads` are workload ids. */
export const placementRuleSchema: z.ZodType<PlacementRule> = z.discriminatedUnion('kind', [
  z.strictObject({ ...why, kind: z.literal('keep-together'), workloads: group }),
  z.strictObject({ ...why, kind: z.literal('keep-apart'), workloads: group, atMost: z.int().min(1).optional() }),
  z.strictObject({ ...why, kind: z.literal('stay-physical'), workloads }),
  z.strictObject({ ...why, kind: z.literal('pin'), workloads, host: z.string().min(1).max(200) }),
  z.strictObject({ ...why, kind: z.literal('ban'), workloads, hostModels: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ ...why, kind: z.literal('dedicated-host'), workloads }),
  z.strictObject({ ...why, kind: z.literal('at-site'), workloads, siteId: z.string().min(1) }),
]);
