import type { Sizing } from '@stowage/domain';

/** Growth of a workload's demand over the scenario's years, by its group where that has a growth of its own; 1 = none. */
export function growthFactor(sizing: Sizing, group: string | undefined): number {
  const own = sizing.growthByGroup?.find((growth) => growth.group === group);
  const years = Math.min(own?.years ?? sizing.growthYears, sizing.growthYears);
  const ratio = own?.ratioPerYear ?? sizing.growthRatioPerYear;
  return sizing.growthKind === 'linear' ? 1 + ratio * years : (1 + ratio) ** years;
}
