import type { BinClass } from './instance-draft.js';

/**
 * A problem made ready for the search: items that must stay together are one *unit*, units that fit no
 * bin are gone, resource-slot pairs that can never bind are gone, and all data lies in flat arrays.
 */
export interface Instance {
  /** Units. */
  readonly n: number;
  /** Dimensions kept: resource-slot pairs, padded to a multiple of 4 with zero demand where many. */
  readonly d: number;
  /** Demand, [unit][dimension]. */
  readonly w: Int32Array;
  /** Unit -> the problem's items it stands for; empty in worker threads, which only count them. */
  readonly items: readonly (readonly number[])[];
  /** Unit -> how many items it stands for. */
  readonly itemCount: Int32Array;
  readonly classes: readonly BinClass[];
  /** Capacity, [class][dimension]. */
  readonly cap: Int32Array;
  /** Per dimension the largest capacity of any class: the bin of the relaxations that ignore classes. */
  readonly widest: Int32Array;
  /** Unit -> eligibility profile. */
  readonly profile: Int32Array;
  /** Per profile a mask of the classes it may lie in and fits into alone. */
  readonly allowed: readonly Uint8Array[];
  /** Unit -> its size: the sum over dimensions of its share of `widest`. */
  readonly size: Float64Array;
  readonly rules: UnitRules;
  /** Items that fit no bin they may lie in. */
  readonly unplaceable: readonly number[];
  /** For each dimension the resource it came from; -1 for padding. */
  readonly resourceOf: Int32Array;
}

/** The rules that are not about one unit and one class alone, per unit. */
export interface UnitRules {
  readonly groupCount: number;
  /** Groups of unit u: `groupOf[start[u] .. start[u+1]]`, with as many of its items in `weight`. */
  readonly start: Int32Array;
  readonly groupOf: Int32Array;
  readonly weight: Int32Array;
  /** Group -> most items in one bin. */
  readonly atMost: Float64Array;
  /** Group -> cost of each bin that holds any. */
  readonly openCost: Float64Array;
  /** Group -> groups limited where it is present. */
  readonly limits: readonly (readonly GroupLimit[])[];
  /** Group -> groups whose presence limits it. */
  readonly limitedBy: readonly (readonly GroupLimit[])[];
  /** Unit -> incumbent bin, -1 = none. */
  readonly home: Int32Array;
  /** Unit -> moves it makes at home (items of a merged unit may come from several bins), and elsewhere, at most. */
  readonly movesAtHome: Int32Array;
  readonly movesAway: Int32Array;
  /** Incumbent bin -> its type. */
  readonly incumbentTypes: Int32Array;
  readonly moveLimit: number;
  readonly movePrice: number;
  /** True when no group has a limit or a conflict: any unit may join any bin of an allowed class. */
  readonly groupsAreFree: boolean;
  /** True when some group costs money to open. */
  readonly hasOpenCosts: boolean;
}

export interface GroupLimit {
  readonly group: number;
  readonly atMost: number;
}

/** True when unit `u` fits an empty bin of class `c` and is eligible for it. */
export function allows(instance: Instance, u: number, c: number): boolean {
  return instance.allowed[instance.profile[u]!]![c] === 1;
}
