import type { MemoryGeneration } from '../cpu/microarchitecture.js';

/** Watts per GB of memory beyond what the published systems hold, at idle and at full load. */
export interface MemoryPower {
  readonly idleWattsPerGb: number;
  readonly loadWattsPerGb: number;
}

/**
 * By generation. DDR3 and DDR5: regressions within one CPU over published systems of 2009-13 (n=144) and 2020+ (n=121);
 * DDR4: regression 2014-19 (n=53) against Cloud Carbon Footprint 0.392 and Boavizta 0.284; DDR2: the DDR3 row, assumed.
 */
export const MEMORY_POWER: { readonly [G in MemoryGeneration]: MemoryPower } = {
  ddr2: { idleWattsPerGb: 0.57, loadWattsPerGb: 1.18 },
  ddr3: { idleWattsPerGb: 0.57, loadWattsPerGb: 1.18 },
  ddr4: { idleWattsPerGb: 0.1, loadWattsPerGb: 0.1 },
  ddr5: { idleWattsPerGb: 0, loadWattsPerGb: 0.26 },
};

/** Watts to add for memory above (or take off for memory below) the reference of the power table. */
export function memoryPowerWatts(generation: MemoryGeneration, memoryGb: number, referenceGb: number): { readonly idle: number; readonly load: number } {
  const { idleWattsPerGb, loadWattsPerGb } = MEMORY_POWER[generation];
  const extra = memoryGb - referenceGb;
  return { idle: idleWattsPerGb * extra, load: loadWattsPerGb * extra };
}
