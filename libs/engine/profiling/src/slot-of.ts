import type { SlotCount, UtilizationSeries } from '@stowage/domain';

const HOUR = 3600;
/** 1970-01-01 was a Thursday; slot 0 is Monday 00:00 UTC. */
const THURSDAY_OFFSET_HOURS = 3 * 24;

/** The slot of a moment: hour of the week from Monday 00:00 UTC, hour of the day, or 0. */
export function slotOf(epochSeconds: number, slots: SlotCount): number {
  if (slots === 1) return 0;
  return (Math.floor(epochSeconds / HOUR) + (slots === 168 ? THURSDAY_OFFSET_HOURS : 0)) % slots;
}

/**
 * The samples of one metric by slot, gaps left out.
 * @param values one entry an interval of `series`, NaN = gap
 */
export function samplesBySlot(series: UtilizationSeries, values: Float32Array, slots: SlotCount): number[][] {
  const bySlot: number[][] = Array.from({ length: slots }, () => []);
  values.forEach((value, index) => {
    if (!Number.isNaN(value)) bySlot[slotOf(series.startEpochSeconds + index * series.intervalSeconds, slots)]?.push(value);
  });
  return bySlot;
}
