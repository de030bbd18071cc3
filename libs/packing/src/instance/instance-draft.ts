import type { PackingProblem } from '../problem.js';

/** A set of bins the search cannot tell apart: a type, its owned part, or one named bin. */
export interface BinClass {
  readonly type: number;
  /** The incumbent bin this class is, -1 = bins without a name. */
  readonly incumbent: number;
  readonly cost: number;
  /** At most this many; Infinity = unbounded. */
  readonly count: number;
  /** At most this many of all classes of the type together. */
  readonly typeCount: number;
}

/** A set of items with a limit per bin and a price per bin. */
export interface ItemGroup {
  readonly items: readonly number[];
  /** Most items of the group in one bin; Infinity = no limit. */
  readonly atMost: number;
  /** Cost of each bin that holds any of them. */
  readonly openCost: number;
}

/** Where group `present` is in a bin, at most `atMost` of group `limited`. */
export interface GroupConflict {
  readonly present: number;
  readonly limited: number;
  readonly atMost: number;
}

/** What the rules of a problem come down to; rules write here, `compileInstance` reads. */
export class InstanceDraft {
  readonly groups: ItemGroup[] = [];
  readonly conflicts: GroupConflict[] = [];
  moveLimit = Infinity;
  movePrice = 0;
  private readonly leader: Int32Array;
  private readonly groupKeys = new Map<string, number>();
  private readonly named = new Set<number>();
  private readonly restrictions: { items: readonly number[]; allows: (binClass: BinClass) => boolean }[] = [];

  constructor(private readonly problem: PackingProblem) {
    this.leader = Int32Array.from({ length: problem.itemCount }, (_, item) => item);
  }

  /** Items `a` and `b` become one. */
  merge(a: number, b: number): void {
    const [low, high] = [this.leaderOf(a), this.leaderOf(b)].sort((x, y) => x - y) as [number, number];
    this.leader[high] = low;
  }

  /** The item that stands for all items merged with `item`. */
  leaderOf(item: number): number {
    let top = item;
    while (this.leader[top] !== top) top = this.leader[top]!;
    this.leader[item] = top;
    return top;
  }

  /** These incumbent bins must be told apart from others of their type. */
  nameBins(bins: readonly number[]): void {
    for (const bin of bins) this.named.add(bin);
  }

  /** The items may only lie in classes that `allows` admits. */
  restrict(items: readonly number[], allows: (binClass: BinClass) => boolean): void {
    this.restrictions.push({ items, allows });
  }

  /** Adds a group, or finds the equal one, and returns its number. Groups that cost money add up and stay apart. */
  addGroup(items: readonly number[], { atMost = Infinity, openCost = 0 }: { atMost?: number; openCost?: number }): number {
    const group: ItemGroup = { items: [...new Set(items)].sort((a, b) => a - b), atMost, openCost };
    const key = `${atMost}/${openCost}/${group.items.join(',')}`;
    const known = openCost === 0 ? this.groupKeys.get(key) : undefined;
    if (known !== undefined) return known;
    this.groupKeys.set(key, this.groups.length);
    return this.groups.push(group) - 1;
  }

  addConflict(present: number, limited: number, atMost: number): void {
    this.conflicts.push({ present, limited, atMost });
  }

  /** Several move rules add up in price; the tightest limit holds. */
  limitMoves(limit: number, price: number): void {
    this.moveLimit = Math.min(this.moveLimit, limit);
    this.movePrice += price;
  }

  /** The bin classes: owned and new bins of each type, then each named bin by itself. */
  binClasses(): BinClass[] {
    const { binTypes, incumbent } = this.problem;
    const namedBins = [...this.named].sort((a, b) => a - b);
    const classes: BinClass[] = [];
    binTypes.forEach((type, index) => {
      const named = namedBins.filter((bin) => incumbent?.bins[bin]?.type === index);
      const typeCount = type.count ?? Infinity;
      const ownedCost = type.ownedCost ?? type.cost;
      const owned = ownedCost < type.cost ? Math.min(type.owned ?? 0, typeCount) : 0;
      const add = (bin: number, cost: number, count: number): unknown => count > 0 && classes.push({ type: index, incumbent: bin, cost, count, typeCount });
      add(-1, ownedCost, owned);
      add(-1, type.cost, typeCount - owned);
      for (const bin of named) add(bin, owned > 0 ? ownedCost : type.cost, Math.min(1, typeCount));
    });
    return classes;
  }

  /** Per item a mask of the classes it may lie in, by the rules alone (capacity not asked). */
  eligibility(classes: readonly BinClass[]): Uint8Array[] {
    const everywhere = new Uint8Array(classes.length).fill(1);
    const masks = Array.from({ length: this.problem.itemCount }, () => everywhere);
    for (const { items, allows } of this.restrictions) {
      for (const item of items) masks[item] = masks[item]!.map((bit, index) => (bit && allows(classes[index]!) ? 1 : 0));
    }
    return masks;
  }
}
