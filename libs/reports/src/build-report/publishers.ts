import type { Scenario } from '@stowage/domain';

/** Who published results of this estate: "Published by Chitale Dairy: power" names Chitale Dairy. Each once. */
export function publishersOf({ published }: Scenario): readonly string[] {
  return [...new Set(published.map(({ source }) => (source.split(':')[0] ?? source).replace(/^published by /i, '').trim()))];
}
