import type { DualCertificate, PackingProblem } from '../problem.js';

/** What became of a certificate: 'undecided' when the step limit struck first. */
export type DualVerdict = 'valid' | 'invalid' | 'undecided';

/** What a valid certificate proves. */
export interface DualCheck {
  readonly verdict: DualVerdict;
  /** The lower bound that follows from the prices; 0 unless valid. */
  readonly bound: number;
}

/**
 * Verifies a certificate from the problem's own numbers: that no bin of a type can hold items whose prices
 * add up to more than the certificate says, by an exhaustive search of its own; then every plan must pay,
 * per item price, at least the least cost per value of any bin type. Rules are ignored, which can only
 * make more contents possible, so a certificate that leans on a rule is not confirmed.
 * @param steps comparisons the search may make
 */
export function checkDual(problem: PackingProblem, dual: DualCertificate, steps = 50_000_000): DualCheck {
  const search = new ContentSearch(problem, dual.itemPrice, steps);
  let perValue = Infinity;
  for (const [type, { cost, ownedCost }] of problem.binTypes.entries()) {
    const most = dual.binValue[type] ?? 0;
    const verdict = search.staysWithin(type, most);
    if (verdict !== 'valid') return { verdict, bound: 0 };
    if (most > 0) perValue = Math.min(perValue, Math.min(cost, ownedCost ?? cost) / most);
  }
  const total = dual.itemPrice.reduce((sum, price) => sum + price, 0);
  return { verdict: 'valid', bound: perValue === Infinity ? 0 : total * perValue };
}

/** Depth-first search over items by price; prunes by what the scarcest resource-slot still allows. */
class ContentSearch {
  private readonly order: number[];
  private readonly stride: number;

  constructor(private readonly problem: PackingProblem, private readonly price: Float64Array, private steps: number) {
    this.stride = problem.resources * problem.slots;
    this.order = [...price.keys()].filter((item) => price[item]! > 0);
  }

  staysWithin(type: number, most: number): DualVerdict {
    const { resources, slots, binTypes } = this.problem;
    const room = Float64Array.from({ length: resources * slots }, (_, k) => binTypes[type]!.capacity[Math.floor(k / slots)]!);
    const full = room.slice();
    const fitting = this.order.filter((item) => this.fits(item, room));
    const share = (item: number): number => {
      let sum = 0;
      for (let k = 0; k < this.stride; k++) sum += full[k]! > 0 ? this.problem.demand[item * this.stride + k]! / full[k]! : 0;
      return sum / this.stride + 1e-15;
    };
    const shares = new Map(fitting.map((item) => [item, share(item)]));
    fitting.sort((a, b) => this.price[b]! / shares.get(b)! - this.price[a]! / shares.get(a)! || a - b);
    const sizes = Float64Array.from(fitting, (item) => shares.get(item)!);
    return this.descend(fitting, sizes, 0, 0, 1 + 1e-9, room, most);
  }

  private descend(items: readonly number[], sizes: Float64Array, from: number, worth: number, left: number, room: Float64Array, most: number): DualVerdict {
    if (worth > most) return 'invalid';
    for (let x = from; x < items.length; x++) {
      if (--this.steps < 0) return 'undecided';
      if (this.promise(items, sizes, x, worth, left) <= most) return 'valid';
      const item = items[x]!;
      if (!this.fits(item, room)) continue;
      this.change(item, room, -1);
      const verdict = this.descend(items, sizes, x + 1, worth + this.price[item]!, left - sizes[x]!, room, most);
      this.change(item, room, 1);
      if (verdict !== 'valid') return verdict;
    }
    return 'valid';
  }

  /** The most that items from x on can add: whole items in order while their mean share lasts, one of them in part. */
  private promise(items: readonly number[], sizes: Float64Array, x: number, worth: number, left: number): number {
    let sum = worth;
    for (let y = x; y < items.length; y++) {
      this.steps--;
      if (sizes[y]! > left) return Math.floor(sum + (this.price[items[y]!]! * Math.max(0, left)) / sizes[y]! + 1e-6);
      left -= sizes[y]!;
      sum += this.price[items[y]!]!;
    }
    return sum;
  }

  private fits(item: number, room: Float64Array): boolean {
    for (let k = 0; k < this.stride; k++) if (this.problem.demand[item * this.stride + k]! > room[k]!) return false;
    return true;
  }

  private change(item: number, room: Float64Array, sign: number): void {
    for (let k = 0; k < this.stride; k++) room[k]! += sign * this.problem.demand[item * this.stride + k]!;
  }
}
