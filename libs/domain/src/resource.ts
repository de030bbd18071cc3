/**
 * What a workload needs and a host offers. Units, everywhere:
 * cpu = estimated SPECrate2017_int_base points ("CPU points"; one Skylake-SP core is about 5),
 * memory and disk = MiB, iops = operations per second, network = bytes per second.
 */
export type Resource = 'cpu' | 'memory' | 'disk' | 'iops' | 'network';

export const RESOURCES: readonly Resource[] = ['cpu', 'memory', 'disk', 'iops', 'network'];

/** One amount per resource; a missing resource is unknown (demand) or unlimited (capacity), never zero. */
export type ResourceAmounts = { readonly [R in Resource]?: number };

/** Shares of a host's capacity (0..1) a plan may fill. */
export type ResourceRatios = { readonly [R in Resource]: number };

/** A value for each time slot: one number when it is the same in all of them. */
export type SlotValues = number | readonly number[];

export type SlotCount = 1 | 24 | 168;

/** The value of `values` in `slot`. */
export function atSlot(values: SlotValues, slot: number): number {
  if (typeof values === 'number') return values;
  const value = values[slot];
  if (value === undefined) throw new Error(`slot ${slot} is outside the ${values.length} slots of the profile`);
  return value;
}

/** The largest value over all slots. */
export function peakOf(values: SlotValues): number {
  return typeof values === 'number' ? values : values.reduce((peak, value) => Math.max(peak, value), 0);
}

/** The mean value over all slots. */
export function meanOf(values: SlotValues): number {
  if (typeof values === 'number') return values;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
