import type { PackingProblem } from '../problem.js';
import { Random } from '../random.js';

/** Capacity of the one bin type, in every resource. */
const CAPACITY = 30_000;

/** What a synthetic estate looks like. */
export interface EstateShape {
  readonly items: number;
  readonly resources: number;
  readonly slots: number;
  /** About how many items fill a bin. */
  readonly perBin: number;
  readonly seed: number;
}

/**
 * A made-up estate: item sizes are lognormal and correlated between resources; over the slots every item
 * follows a daily wave, seven in ten with a peak near 14:00, with its own depth and 2 % noise. Seeded, for benches and tests.
 */
export function syntheticEstate({ items, resources, slots, perBin, seed }: EstateShape): PackingProblem {
  const random = new Random(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
  const demand = new Int32Array(items * resources * slots);
  const mean = CAPACITY / perBin;
  for (let item = 0; item < items; item++) {
    const scale = normal() * 0.5;
    const phase = random.unit() < 0.7 ? 14 + 2 * normal() : random.unit() * 24;
    for (let r = 0; r < resources; r++) {
      const size = mean * Math.exp(scale + normal() * 0.5 - 0.25);
      const depth = slots === 1 ? 0 : random.unit() * 0.7;
      for (let slot = 0; slot < slots; slot++) {
        const wave = 1 + depth * Math.cos((2 * Math.PI * (slot - phase)) / 24);
        const noise = slots === 1 ? 1 : 1 + 0.02 * normal();
        demand[(item * resources + r) * slots + slot] = Math.max(0, Math.min(CAPACITY * 0.9, Math.round(size * wave * noise)));
      }
    }
  }
  return { resources, slots, itemCount: items, demand, binTypes: [{ capacity: Array<number>(resources).fill(CAPACITY), cost: 1 }] };
}
