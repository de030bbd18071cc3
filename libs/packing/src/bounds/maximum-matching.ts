/**
 * Size of a maximum matching in a general graph: Edmonds' blossom algorithm, O(V^3), after a greedy start.
 * @param neighbours vertex -> its neighbours (symmetric, no loops)
 */
export function maximumMatching(neighbours: readonly (readonly number[])[]): number {
  const search = new BlossomSearch(neighbours);
  search.matchGreedily();
  for (let root = 0; root < neighbours.length; root++) if (search.mate[root] === -1) search.augmentFrom(root);
  return search.mate.reduce((count, mate, v) => count + (mate > v ? 1 : 0), 0);
}

/** One growing alternating forest at a time; blossoms are contracted through `base`. */
class BlossomSearch {
  readonly mate: Int32Array;
  private readonly parent: Int32Array;
  private readonly base: Int32Array;
  private readonly inTree: Uint8Array;
  private readonly inBlossom: Uint8Array;
  private queue: number[] = [];

  constructor(private readonly neighbours: readonly (readonly number[])[]) {
    const n = neighbours.length;
    this.mate = new Int32Array(n).fill(-1);
    this.parent = new Int32Array(n);
    this.base = new Int32Array(n);
    this.inTree = new Uint8Array(n);
    this.inBlossom = new Uint8Array(n);
  }

  matchGreedily(): void {
    this.neighbours.forEach((list, a) => {
      if (this.mate[a] !== -1) return;
      const b = list.find((v) => this.mate[v] === -1);
      if (b === undefined) return;
      this.mate[a] = b;
      this.mate[b] = a;
    });
  }

  augmentFrom(root: number): void {
    let v = this.findExposed(root);
    while (v >= 0) {
      const before = this.parent[v]!;
      const next = this.mate[before]!;
      this.mate[v] = before;
      this.mate[before] = v;
      v = next;
    }
  }

  /** The far end of an augmenting path from root, -1 = none. */
  private findExposed(root: number): number {
    this.inTree.fill(0);
    this.parent.fill(-1);
    this.base.forEach((_, v) => (this.base[v] = v));
    this.inTree[root] = 1;
    this.queue = [root];
    for (let head = 0; head < this.queue.length; head++) {
      const v = this.queue[head]!;
      for (const to of this.neighbours[v]!) {
        if (this.base[v] === this.base[to] || this.mate[v] === to) continue;
        if (to === root || (this.mate[to]! >= 0 && this.parent[this.mate[to]!]! >= 0)) this.contract(v, to);
        else if (this.parent[to] === -1) {
          this.parent[to] = v;
          if (this.mate[to] === -1) return to;
          this.inTree[this.mate[to]!] = 1;
          this.queue.push(this.mate[to]!);
        }
      }
    }
    return -1;
  }

  private contract(v: number, to: number): void {
    const base = this.commonBase(v, to);
    this.inBlossom.fill(0);
    this.markPath(v, base, to);
    this.markPath(to, base, v);
    for (let u = 0; u < this.base.length; u++) {
      if (this.inBlossom[this.base[u]!] === 0) continue;
      this.base[u] = base;
      if (this.inTree[u] === 0) {
        this.inTree[u] = 1;
        this.queue.push(u);
      }
    }
  }

  private markPath(from: number, base: number, child: number): void {
    let v = from;
    let below = child;
    while (this.base[v] !== base) {
      this.inBlossom[this.base[v]!] = 1;
      this.inBlossom[this.base[this.mate[v]!]!] = 1;
      this.parent[v] = below;
      below = this.mate[v]!;
      v = this.parent[below]!;
    }
  }

  private commonBase(a: number, b: number): number {
    const seen = new Set<number>();
    let v = this.base[a]!;
    for (;;) {
      seen.add(v);
      if (this.mate[v] === -1) break;
      v = this.base[this.parent[this.mate[v]!]!]!;
    }
    v = this.base[b]!;
    while (!seen.has(v)) v = this.base[this.parent[this.mate[v]!]!]!;
    return v;
  }
}
