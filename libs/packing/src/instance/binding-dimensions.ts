import type { PackingProblem } from '../problem.js';
import type { BinClass } from './instance-draft.js';

/** The dimensions that can bind, and the demand (in memory that threads share) and capacity in them. */
export interface Dimensions {
  readonly d: number;
  readonly w: Int32Array;
  readonly cap: Int32Array;
  readonly widest: Int32Array;
  readonly resourceOf: Int32Array;
}

/** Above this many dimensions rows are padded to whole 128-bit vectors, for the SIMD kernel. */
export const PAD_ABOVE = 12;

/** Units compared before a slot is taken to be dominated for good; the full comparison follows. */
const GLANCE = 8;

/**
 * Drops every resource-slot pair that no plan can violate: total demand within the smallest capacity, or
 * demanded by every unit no more than another slot of the same resource.
 * Cost: one pass, plus n per dominated slot; most slots are told apart at a glance.
 */
export function bindingDimensions(problem: PackingProblem, classes: readonly BinClass[], demand: Int32Array, units: readonly number[]): Dimensions {
  const { resources, slots, binTypes } = problem;
  const capacityOf = (c: BinClass, r: number): number => binTypes[c.type]!.capacity[r]!;
  const kept: number[] = [];
  for (let r = 0; r < resources; r++) {
    const smallest = Math.min(...classes.map((c) => capacityOf(c, r)));
    const totals = slotTotals(problem, demand, units, r);
    const binding = totals.map((total, slot) => ({ total, slot })).filter(({ total }) => total > smallest);
    kept.push(...undominated(problem, demand, units, r, binding));
  }
  if (kept.length === 0) kept.push(0);
  const d = kept.length <= PAD_ABOVE ? kept.length : Math.ceil(kept.length / 4) * 4;
  const stride = resources * slots;
  const w = new Int32Array(new SharedArrayBuffer(units.length * d * 4));
  units.forEach((unit, u) => {
    for (let k = 0; k < kept.length; k++) w[u * d + k] = demand[unit * stride + kept[k]!]!;
  });
  const resourceOf = Int32Array.from({ length: d }, (_, k) => (k < kept.length ? Math.floor(kept[k]! / slots) : -1));
  const cap = new Int32Array(classes.length * d);
  classes.forEach((c, index) => {
    for (let k = 0; k < kept.length; k++) cap[index * d + k] = capacityOf(c, resourceOf[k]!);
  });
  const widest = Int32Array.from({ length: d }, (_, k) => classes.reduce((most, _c, index) => Math.max(most, cap[index * d + k]!), 0));
  return { d, w, cap, widest, resourceOf };
}

function slotTotals({ resources, slots }: PackingProblem, demand: Int32Array, units: readonly number[], r: number): number[] {
  const totals = new Float64Array(slots);
  for (const unit of units) {
    const from = (unit * resources + r) * slots;
    for (let slot = 0; slot < slots; slot++) totals[slot]! += demand[from + slot]!;
  }
  return [...totals];
}

/** Dimensions of resource r left after removing slots that another slot dominates, in slot order. */
function undominated({ resources, slots }: PackingProblem, demand: Int32Array, units: readonly number[], r: number, candidates: { total: number; slot: number }[]): number[] {
  const within = (a: number, b: number, count: number): boolean => {
    for (let u = 0; u < count; u++) {
      const from = (units[u]! * resources + r) * slots;
      if (demand[from + a]! > demand[from + b]!) return false;
    }
    return true;
  };
  const glance = Math.min(GLANCE, units.length);
  const kept: number[] = [];
  for (const { slot } of candidates.sort((a, b) => b.total - a.total || a.slot - b.slot)) {
    if (!kept.some((other) => within(slot, other, glance) && within(slot, other, units.length))) kept.push(slot);
  }
  return kept.sort((a, b) => a - b).map((slot) => r * slots + slot);
}
