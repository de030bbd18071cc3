import { meanOf, type PowerModel, type SlotValues } from '@stowage/domain';
import { powerAtLoad } from './power-at-load.js';

/** Hours of a year of 365 days. */
export const HOURS_PER_YEAR = 8760;

/** kWh from average watts over hours. */
export function energyKwh(averageWatts: number, hours: number = HOURS_PER_YEAR): number {
  return (averageWatts * hours) / 1000;
}

/** Watts by slot for a load 0..1 by slot. Power is not linear in load, so never take the power of the mean load. */
export function powerBySlot(model: PowerModel, load: SlotValues): SlotValues {
  return typeof load === 'number' ? powerAtLoad(model, load) : load.map((value) => powerAtLoad(model, value));
}

/** Average watts over the load profile: the mean of the power by slot. */
export function averagePowerWatts(model: PowerModel, load: SlotValues): number {
  return meanOf(powerBySlot(model, load));
}
