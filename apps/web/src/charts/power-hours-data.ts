import { atSlot, type SiteAssessment } from '@stowage/domain';

/** IT power of all sites together by slot, watts; null where it is the same in all slots. */
export function powerBySlot(sites: readonly SiteAssessment[]): readonly number[] | null {
  const slots = Math.max(1, ...sites.map(({ itPowerWatts }) => (typeof itPowerWatts === 'number' ? 1 : itPowerWatts.length)));
  if (slots === 1) return null;
  return Array.from({ length: slots }, (_, slot) => sites.reduce((sum, { itPowerWatts }) => sum + atSlot(itPowerWatts, slot), 0));
}
