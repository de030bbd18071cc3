import type { PackingProblem } from '../problem.js';
import { ruleKindOf } from '../rules/rule-kinds.js';
import { compileUnitRules, keepsItsOwnLimits } from './compile-unit-rules.js';
import { bindingDimensions, type Dimensions } from './binding-dimensions.js';
import { InstanceDraft, type BinClass } from './instance-draft.js';
import type { Instance } from './instance.js';

/** Turns a valid problem into flat arrays. Cost: one pass over the demand, plus the dimension reduction. */
export function compileInstance(problem: PackingProblem): Instance {
  const draft = new InstanceDraft(problem);
  for (const rule of problem.rules ?? []) ruleKindOf(rule).lower(rule, draft);
  const classes = draft.binClasses();
  const masks = draft.eligibility(classes);
  const merged = mergeItems(problem, draft);
  const unplaceable: number[] = [];
  const kept: number[] = [];
  const keptMasks: Uint8Array[] = [];
  merged.items.forEach((items, u) => {
    const mask = fittingClasses(problem, classes, merged.demand, u, items.map((item) => masks[item]!));
    if (mask.includes(1) && keepsItsOwnLimits(items, draft)) {
      kept.push(u);
      keptMasks.push(mask);
    } else unplaceable.push(...items);
  });
  const items = kept.map((u) => merged.items[u]!);
  const dimensions = bindingDimensions(problem, classes, merged.demand, kept);
  return {
    n: kept.length,
    classes,
    items,
    itemCount: Int32Array.from(items, (members) => members.length),
    ...dimensions,
    ...indexProfiles(keptMasks),
    size: relativeSizes(dimensions, kept.length),
    rules: compileUnitRules(problem, draft, items),
    unplaceable: unplaceable.sort((a, b) => a - b),
  };
}

/** Sums the demand of items that must stay together. Without such rules the problem's own array is used. */
function mergeItems(problem: PackingProblem, draft: InstanceDraft): { items: number[][]; demand: Int32Array } {
  const unitOf = new Map<number, number>();
  const items: number[][] = [];
  for (let item = 0; item < problem.itemCount; item++) {
    const leader = draft.leaderOf(item);
    const unit = unitOf.get(leader);
    if (unit === undefined) unitOf.set(leader, items.push([item]) - 1);
    else items[unit]!.push(item);
  }
  if (items.length === problem.itemCount) return { items, demand: problem.demand };
  const stride = problem.resources * problem.slots;
  const demand = new Int32Array(items.length * stride);
  items.forEach((members, unit) => {
    for (const item of members) {
      for (let k = 0; k < stride; k++) demand[unit * stride + k] = Math.min(2_000_000_000, demand[unit * stride + k]! + problem.demand[item * stride + k]!);
    }
  });
  return { items, demand };
}

/** Classes the unit is eligible for by all its items, and fits into alone. */
function fittingClasses({ resources, slots, binTypes }: PackingProblem, classes: readonly BinClass[], demand: Int32Array, unit: number, masks: readonly Uint8Array[]): Uint8Array {
  const peak = new Float64Array(resources);
  for (let r = 0; r < resources; r++) {
    const from = (unit * resources + r) * slots;
    for (let k = from; k < from + slots; k++) if (demand[k]! > peak[r]!) peak[r] = demand[k]!;
  }
  return Uint8Array.from(classes, (binClass, c) => {
    if (masks.some((mask) => mask[c] === 0) || binClass.count === 0) return 0;
    return binTypes[binClass.type]!.capacity.every((capacity, r) => peak[r]! <= capacity) ? 1 : 0;
  });
}

function indexProfiles(masks: readonly Uint8Array[]): { profile: Int32Array; allowed: Uint8Array[] } {
  const index = new Map<string, number>();
  const allowed: Uint8Array[] = [];
  const profile = Int32Array.from(masks, (mask) => {
    const key = mask.join('');
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, allowed.length);
    return allowed.push(mask) - 1;
  });
  return { profile, allowed };
}

function relativeSizes({ d, w, widest }: Dimensions, n: number): Float64Array {
  const size = new Float64Array(n);
  for (let u = 0; u < n; u++) {
    let sum = 0;
    for (let k = 0; k < d; k++) if (widest[k]! > 0) sum += w[u * d + k]! / widest[k]!;
    size[u] = sum;
  }
  return size;
}
