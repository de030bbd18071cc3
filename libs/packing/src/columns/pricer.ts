import { GroupTally } from '../instance/group-tally.js';
import type { Instance } from '../instance/instance.js';
import { tuneShares, tuneSurrogate } from './surrogate.js';
import type { UnitTypes } from './unit-types.js';

/** Entries of a pattern: type and count. */
export type Entries = (readonly [type: number, count: number])[];

/** What a search for the most valuable bin content found. */
export interface PricingResult {
  /** Value of the best content found; equals the threshold when none is better. */
  readonly best: number;
  /** No content is worth more than this; equals `best` when the search was complete. */
  readonly bound: number;
  readonly complete: boolean;
  /** Contents worth more than the threshold, best last. */
  readonly contents: Entries[];
}

/** Contents kept of one search. */
const KEPT = 5;

/** Surrogate sizes count as at least this when values are divided by them. */
const SMALLEST = 1e-12;

/** Added to the surrogate room, so that rounding never makes a content that fits exactly look too large. */
const SIZE_SLACK = 1e-9;

/** With more dimensions than this the surrogate is tuned anew at the first nodes. */
const MANY_DIMENSIONS = 12;

/** Fewer candidates than this are searched as they are. */
const FEWEST_TO_RETUNE = 5;

/** Node values closer than this to an integer are that integer. */
const NOISE = 1e-6;

/**
 * The pricing problem of column generation: the most valuable content of one bin of a class, a bounded
 * vector knapsack. Depth-first branch and bound over types by value per surrogate size; the bound is the
 * fractional (Dantzig) filling of the surrogate, a weighted sum of the dimensions whose weights are tuned
 * to the values at hand. Values are integers, so that what is proved is exact.
 */
export class Pricer {
  /** Nodes visited by all searches, for the budget. */
  nodes = 0;
  private readonly tally: GroupTally;
  private readonly surrogate: Float64Array;
  private readonly room: Int32Array;
  private readonly chosen: Int32Array;
  private order: number[] = [];
  private value: Float64Array = new Float64Array();
  private size: Float64Array = new Float64Array();
  private most: Int32Array = new Int32Array();
  private demand: Int32Array = new Int32Array();
  /** Only what is worth more than this is looked for. */
  private best = 0;
  /** The greatest worth found. */
  private greatest = 0;
  private wanted = 0;
  /** When a search gave up: no content it left out is worth more than this. */
  private missed = 0;
  private candidates = new Int32Array();
  private units = new Int32Array();
  private sizes = new Float64Array();
  private readonly retuneDepth: number;
  private limit = 0;
  private collect: ((entries: Entries, value: number) => boolean) | undefined;
  private contents: Entries[] = [];

  constructor(private readonly instance: Instance, private readonly types: UnitTypes, readonly classIndex: number) {
    this.tally = new GroupTally(instance.rules);
    this.surrogate = new Float64Array(instance.d).fill(1 / instance.d);
    this.room = new Int32Array(instance.d);
    this.chosen = new Int32Array(types.count);
    this.retuneDepth = instance.d > MANY_DIMENSIONS ? 2 : 0;
  }

  /**
   * Searches for contents worth more than `threshold`.
   * @param values integer value per type, >= 0
   * @param available most units of each type
   * @param nodeLimit nodes after which the search gives up; the bound then is the root's
   * @param wanted contents to gather before only better ones than the best count
   */
  search(values: Float64Array, available: Int32Array, threshold: number, nodeLimit: number, wanted: number): PricingResult {
    const root = this.prepare(values, available);
    this.best = this.greatest = threshold;
    this.limit = this.nodes + nodeLimit;
    this.contents = [];
    this.wanted = wanted;
    this.collect = undefined;
    this.descendFromRoot();
    const complete = this.nodes < this.limit;
    const best = this.greatest;
    return { best, bound: complete ? best : Math.max(best, Math.floor(Math.min(root, this.missed || root) + NOISE)), complete, contents: this.contents.slice(-Math.max(wanted, KEPT)) };
  }

  /**
   * Every content worth at least `least`, units worth nothing included, each given to `collect` until it returns false.
   * @returns true when none was left out
   */
  enumerate(values: Float64Array, available: Int32Array, least: number, nodeLimit: number, collect: (entries: Entries, value: number) => boolean): boolean {
    this.prepare(values, available, true);
    this.best = least - 1;
    this.limit = this.nodes + nodeLimit;
    this.collect = collect;
    this.descendFromRoot();
    return this.nodes < this.limit;
  }

  /** Greedy contents, one starting from each type: many different columns at little cost. */
  greedyContents(values: Float64Array, available: Int32Array, threshold: number): { entries: Entries; value: number }[] {
    this.prepare(values, available);
    const found: { entries: Entries; value: number }[] = [];
    for (let first = 0; first < this.order.length; first++) {
      let value = this.take(first, 1);
      if (value === -Infinity) continue;
      for (let q = 0; q < this.order.length; q++) {
        const more = Math.min(this.most[q]! - this.chosen[q]!, this.fitting(q));
        if (more > 0) value += Math.max(0, this.take(q, more));
      }
      if (value > threshold) found.push({ entries: this.entries(), value });
      this.nodes += this.order.length;
      this.clear();
    }
    return found.sort((a, b) => b.value - a.value);
  }

  /** Sorts the types for these values and resets the room; returns the root bound. */
  private prepare(values: Float64Array, available: Int32Array, withWorthless = false): number {
    const { instance, types, surrogate } = this;
    const { d, w, cap, allowed, profile } = instance;
    const usable: number[] = [];
    for (let t = 0; t < types.count; t++) if ((withWorthless || values[t]! > 0) && available[t]! > 0 && allowed[profile[types.sample[t]!]!]![this.classIndex] === 1) usable.push(t);
    const root = tuneSurrogate(instance, types, this.classIndex, usable, values, available, surrogate);
    const sizeOf = new Map(usable.map((t) => {
      let sum = 0;
      for (let k = 0, o = types.sample[t]! * d; k < d; k++) if (cap[this.classIndex * d + k]! > 0) sum += (surrogate[k]! * w[o + k]!) / cap[this.classIndex * d + k]!;
      return [t, sum] as const;
    }));
    const density = new Map(usable.map((t) => [t, values[t]! / Math.max(SMALLEST, sizeOf.get(t)!)]));
    this.order = usable.sort((a, b) => density.get(b)! - density.get(a)! || a - b);
    this.value = Float64Array.from(this.order, (t) => values[t]!);
    this.size = Float64Array.from(this.order, (t) => sizeOf.get(t)!);
    this.most = Int32Array.from(this.order, (t) => available[t]!);
    const tightestFirst = Array.from({ length: d }, (_, k) => k).sort((a, b) => surrogate[b]! - surrogate[a]! || a - b);
    this.demand = new Int32Array(this.order.length * d);
    this.order.forEach((t, q) => tightestFirst.forEach((k, place) => (this.demand[q * d + place] = w[types.sample[t]! * d + k]!)));
    tightestFirst.forEach((k, place) => (this.room[place] = cap[this.classIndex * d + k]!));
    this.chosen.fill(0);
    return root;
  }

  private fullSize(): number {
    return this.surrogate.reduce((sum, weight) => sum + weight, SIZE_SLACK);
  }

  /** One node; q is the first type still undecided, `left` the surrogate room. */
  private descend(q: number, worth: number, left: number): void {
    if (++this.nodes >= this.limit) return;
    if (worth > this.best && !this.record(worth)) return;
    for (; q < this.order.length; q++) {
      if (!this.isPromising(q, worth, left)) return;
      for (let a = this.fitting(q); a >= 1; a--) {
        const gained = this.take(q, a);
        if (gained > -Infinity) this.descend(q + 1, worth + gained, left - a * this.size[q]!);
        this.untake(q);
        if (this.nodes >= this.limit) return;
      }
    }
  }

  /** Whether the fractional filling of the room left, from the q-th type on, beats the best. */
  private isPromising(q: number, worth: number, left: number): boolean {
    const { value, size, most } = this;
    let bound = worth;
    for (let r = q; r < value.length; r++) {
      const need = most[r]! * size[r]!;
      if (need > left) return bound + (value[r]! * left) / size[r]! + NOISE >= this.best + 1;
      left -= need;
      bound += most[r]! * value[r]!;
    }
    return bound + NOISE >= this.best + 1;
  }

  /**
   * Kernel: `descend` without rules, in one piece for speed; most of the exact stage's time is spent here.
   * Every node carries the list of types of which a unit still fits, and how many: the bound then counts
   * only those, which prunes far more where bins hold few items. The list of a node at `depth` starts at
   * `depth * types` in `candidates`.
   */
  private descendFreely(depth: number, length: number, worth: number, left: number): void {
    const { value, demand, room, chosen, candidates, units, sizes } = this;
    const stride = value.length;
    const d = room.length;
    const base = depth * stride;
    const next = base + stride;
    for (let x = base; x < base + length; x++) {
      if (this.promise(x, base + length, worth, left) < this.best + 1 - NOISE) return;
      const q = candidates[x]!;
      const o = q * d;
      const most = units[x]!;
      for (let k = 0; k < d; k++) room[k]! -= most * demand[o + k]!;
      for (let a = most; a >= 1; a--) {
        const gained = worth + a * value[q]!;
        const free = left - a * sizes[x]!;
        chosen[q] = a;
        if (++this.nodes >= this.limit || (gained > this.best && !this.record(gained))) {
          this.missed = Math.max(this.missed, this.promise(x, base + length, worth, left));
          for (let k = 0; k < d; k++) room[k]! += a * demand[o + k]!;
          chosen[q] = 0;
          return;
        }
        if (this.promise(x + 1, base + length, gained, free) >= this.best + 1 - NOISE) {
          let fitting = 0;
          for (let y = x + 1; y < base + length; y++) {
            const r = candidates[y]!;
            let count = units[y]!;
            for (let k = 0, p = r * d; k < d; k++) {
              if (demand[p + k]! * count > room[k]!) {
                count = Math.floor(room[k]! / demand[p + k]!);
                if (count === 0) break;
              }
            }
            if (count === 0) continue;
            candidates[next + fitting] = r;
            sizes[next + fitting] = sizes[y]!;
            units[next + fitting++] = count;
          }
          if (fitting >= FEWEST_TO_RETUNE && depth < this.retuneDepth) {
            this.retune(next, fitting);
            this.descendFreely(depth + 1, fitting, gained, 1 + SIZE_SLACK);
          } else if (fitting > 0) this.descendFreely(depth + 1, fitting, gained, free);
        }
        for (let k = 0; k < d; k++) room[k]! += demand[o + k]!;
        if (this.nodes >= this.limit) {
          this.missed = Math.max(this.missed, this.promise(x, base + length, worth, left));
          for (let k = 0; k < d; k++) room[k]! += (a - 1) * demand[o + k]!;
          chosen[q] = 0;
          return;
        }
      }
      chosen[q] = 0;
    }
  }

  /**
   * Tunes the surrogate anew to the room a node has left, and sorts its candidates by it: with many dimensions
   * the first units decide which of them are scarce, and the root's weights no longer say much.
   */
  private retune(base: number, length: number): void {
    const { candidates, units, sizes, value, demand, room } = this;
    const list = Array.from({ length }, (_, x) => ({ q: candidates[base + x]!, units: units[base + x]! }));
    const { size } = tuneShares(list.map(({ q }) => value[q]!), list.map((entry) => entry.units), list.map(({ q }) => demand.subarray(q * room.length, (q + 1) * room.length)), room);
    const order = list.map((_, x) => x).sort((a, b) => value[list[b]!.q]! / Math.max(SMALLEST, size[b]!) - value[list[a]!.q]! / Math.max(SMALLEST, size[a]!) || list[a]!.q - list[b]!.q);
    order.forEach((x, place) => {
      candidates[base + place] = list[x]!.q;
      units[base + place] = list[x]!.units;
      sizes[base + place] = size[x]!;
    });
  }

  /** Worth of the fractional filling with the candidates from x to end. */
  private promise(x: number, end: number, worth: number, left: number): number {
    const { value, sizes, candidates, units } = this;
    let bound = worth;
    for (; x < end; x++) {
      const q = candidates[x]!;
      const need = units[x]! * sizes[x]!;
      if (need > left) return bound + (value[q]! * left) / sizes[x]!;
      left -= need;
      bound += units[x]! * value[q]!;
    }
    return bound;
  }

  /** Starts `descendFreely` with every type of which a unit fits the empty bin. */
  private descendFromRoot(): void {
    this.missed = 0;
    if (this.instance.rules.groupCount > 0) {
      this.descend(0, 0, this.fullSize());
      return;
    }
    const count = this.order.length;
    const deepest = Math.min(count, this.most.reduce((sum, units) => sum + units, 0)) + 1;
    if (this.candidates.length < deepest * count) {
      this.candidates = new Int32Array(deepest * count);
      this.units = new Int32Array(deepest * count);
      this.sizes = new Float64Array(deepest * count);
    }
    let length = 0;
    for (let q = 0; q < count; q++) {
      const units = this.fitting(q);
      if (units === 0) continue;
      this.candidates[length] = q;
      this.sizes[length] = this.size[q]!;
      this.units[length++] = units;
    }
    this.descendFreely(0, length, 0, this.fullSize());
  }

  /** How many units of the q-th type still fit, by capacity and availability. */
  private fitting(q: number): number {
    const { d } = this.instance;
    const { demand, room } = this;
    let units = this.most[q]!;
    for (let k = 0, o = q * d; k < d; k++) {
      const x = demand[o + k]!;
      if (x * units > room[k]!) {
        units = Math.floor(room[k]! / x);
        if (units <= 0) return 0;
      }
    }
    return units;
  }

  /** Adds units of the q-th type; returns their value less what their groups cost, -Infinity where rules forbid them. */
  private take(q: number, units: number): number {
    const { tally, types, room, demand } = this;
    const { d, rules } = this.instance;
    let gained = units * this.value[q]!;
    if (rules.groupCount > 0) {
      const u = types.sample[this.order[q]!]!;
      if (rules.hasOpenCosts) gained -= Math.floor(tally.openingCost(u) * this.openCostScale);
      for (let a = 0; a < units; a++) {
        if (!tally.admits(u)) gained = -Infinity;
        tally.add(u);
      }
    }
    this.chosen[q]! += units;
    for (let k = 0, o = q * d; k < d; k++) room[k]! -= units * demand[o + k]!;
    if (gained === -Infinity) {
      for (let a = 0; a < units; a++) tally.remove(types.sample[this.order[q]!]!);
      this.chosen[q]! -= units;
      for (let k = 0, o = q * d; k < d; k++) room[k]! += units * demand[o + k]!;
    }
    return gained;
  }

  /** Value units per unit of cost, to charge group costs in. */
  openCostScale = 1;

  private untake(q: number): void {
    const { tally, types, room, demand } = this;
    const { d, rules } = this.instance;
    const units = this.chosen[q]!;
    if (units === 0) return;
    if (rules.groupCount > 0) for (let a = 0; a < units; a++) tally.remove(types.sample[this.order[q]!]!);
    this.chosen[q] = 0;
    for (let k = 0, o = q * d; k < d; k++) room[k]! += units * demand[o + k]!;
  }

  private clear(): void {
    for (let q = 0; q < this.order.length; q++) this.untake(q);
  }

  private entries(): Entries {
    const list: Entries = [];
    for (let q = 0; q < this.order.length; q++) if (this.chosen[q]! > 0) list.push([this.order[q]!, this.chosen[q]!]);
    return list;
  }

  /** Notes the content at hand; false stops the search. */
  private record(worth: number): boolean {
    if (this.collect) {
      if (this.collect(this.entries(), worth)) return true;
      this.limit = this.nodes;
      return false;
    }
    this.greatest = Math.max(this.greatest, worth);
    this.contents.push(this.entries());
    if (this.contents.length >= this.wanted) this.best = this.greatest;
    return true;
  }
}
