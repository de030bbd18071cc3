/**
 * The door's nouns. Everything is a plain number: an item demands an integer amount of every
 * resource in every slot, a bin type offers an integer capacity of every resource in all slots.
 * Scale first: demands rounded up, capacities rounded down, so that a plan that fits here fits in reals.
 */

/** A kind of bin that may be opened. */
export interface BinType {
  /** Capacity per resource, integers >= 0, the same in every slot; length = `resources`. */
  readonly capacity: readonly number[];
  /** Cost of opening one bin of this type, > 0. */
  readonly cost: number;
  /** At most this many bins of the type may be opened, owned ones included; absent = unbounded. */
  readonly count?: number;
  /** How many bins of this type already stand there; those cost `ownedCost` instead of `cost`. */
  readonly owned?: number;
  /** Cost of using one owned bin, >= 0; absent = `cost` (owning changes nothing). */
  readonly ownedCost?: number;
}

/** An existing placement. Its bins are the *named* bins that `pinned`, `eligible.bins` and `moves` speak of. */
export interface Incumbent {
  readonly bins: readonly { readonly type: number }[];
  /** Item -> index into `bins`, -1 = the item has no home yet. */
  readonly assignment: Int32Array;
}

/** What a plan must keep, or pay for. Items and bins are indices. */
export type PackingRule =
  /** All of `items` share one bin. */
  | { readonly kind: 'together'; readonly items: readonly number[] }
  /** No bin holds more than `atMost` of `items`; 1 = pairwise apart. */
  | { readonly kind: 'apart'; readonly items: readonly number[]; readonly atMost: number }
  /** A bin that holds any of `items` holds at most `atMost` of `others` (the two lists are disjoint). */
  | { readonly kind: 'conflict'; readonly items: readonly number[]; readonly others: readonly number[]; readonly atMost: number }
  /** `items` may only lie in bins of `binTypes`, or in one of the incumbent's `bins`. */
  | { readonly kind: 'eligible'; readonly items: readonly number[]; readonly binTypes: readonly number[]; readonly bins?: readonly number[] }
  /** `item` lies in the incumbent's bin `bin`. */
  | { readonly kind: 'pinned'; readonly item: number; readonly bin: number }
  /** Every bin that holds any of `items` costs `costPerBin` more. */
  | { readonly kind: 'licence'; readonly items: readonly number[]; readonly costPerBin: number }
  /** An item with a home that lies elsewhere is a move: at most `limit` of them, each costs `pricePerMove`. */
  | { readonly kind: 'moves'; readonly limit?: number; readonly pricePerMove?: number };

/** The question. */
export interface PackingProblem {
  readonly resources: number;
  readonly slots: number;
  readonly itemCount: number;
  /** Integers >= 0, layout [item][resource][slot], length itemCount * resources * slots. */
  readonly demand: Int32Array;
  readonly binTypes: readonly BinType[];
  readonly rules?: readonly PackingRule[];
  readonly incumbent?: Incumbent;
}

/** How hard to try. Equal problem, seed, steps and threads give the equal plan, unless a time limit or a cancel stopped it. */
export interface SolveOptions {
  /** Any integer; default 1. */
  readonly seed?: number;
  /** Work budget per thread; one step is about a thousand comparisons, a million steps a second or two. Default 2,000,000. */
  readonly steps?: number;
  /** Wall-clock limit; may stop the search early, never lengthens it. Given without `steps`, it is the only limit. */
  readonly seconds?: number;
  /** Worker threads to use; 1 (default) = the calling thread, yielding to its event loop now and then. */
  readonly threads?: number;
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: Progress) => void;
}

/** One line of news while the search runs. Costs include licences and moves. */
export interface Progress {
  readonly stage: string;
  readonly upperBound: number;
  readonly lowerBound: number;
  readonly bins: number;
}

/** An opened bin; `incumbent` names the existing bin it is, where it is one. */
export interface PackedBin {
  readonly type: number;
  readonly incumbent?: number;
}

/** A proof of the lower bound by prices: no bin of type t holds items worth more than `binValue[t]`. */
export interface DualCertificate {
  /** Integer price per item, >= 0 (0 for unplaceable items). */
  readonly itemPrice: Float64Array;
  /** Per bin type: the greatest total price any allowed bin of that type can hold, exact. */
  readonly binValue: readonly number[];
}

export type StopReason = 'proven' | 'budget' | 'time' | 'cancelled';

/** The answer and its certificate. */
export interface PackingResult {
  readonly bins: readonly PackedBin[];
  /** Item -> bin, -1 = not placed. */
  readonly assignment: Int32Array;
  /** Items not placed: they fit no allowed bin even alone, or bounded bin counts or move limits left no room. */
  readonly unplaceable: readonly number[];
  /** Bins, licences and moves together. */
  readonly cost: number;
  /** No plan that places the same items costs less. */
  readonly lowerBound: number;
  /** No plan that places the same items uses fewer bins. */
  readonly lowerBoundBins: number;
  /** `cost` equals `lowerBound` and every item that fits some bin alone is placed. */
  readonly proven: boolean;
  /** The bound that gave `lowerBound`. */
  readonly method: string;
  readonly stopped: StopReason;
  readonly check: CheckReport;
  readonly dual?: DualCertificate;
}

/** One broken promise, in words. `rule` indexes `problem.rules`. */
export interface Violation {
  readonly kind: 'capacity' | 'assignment' | 'count' | PackingRule['kind'];
  readonly message: string;
  readonly rule?: number;
  readonly bin?: number;
  readonly item?: number;
}

/** What the independent checker found. */
export interface CheckReport {
  readonly ok: boolean;
  readonly violations: readonly Violation[];
  readonly cost: number;
  readonly bins: number;
  readonly moves: number;
}
