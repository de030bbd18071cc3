import type { Budget } from '../budget.js';
import { fullestBin } from '../greedy/item-centric.js';
import type { Random } from '../random.js';
import type { Packing } from './packing.js';

/** Bins searched for an ejection per step, at most; a random stretch of them where there are more. */
const MOST_COMPARISONS = 60_000;

/** Bins with more units than this are not searched for triples. */
const MOST_UNITS_FOR_TRIPLES = 12;

/** Random swaps or moves tried after each ejection. */
const SHAKES = 10;

/** Steps one turn costs beside its comparisons: about ten microseconds of bookkeeping and swaps. */
const TURN = 8;

/**
 * Guided ejection search (Nagata and Braysy 2009, here for bins): puts every pooled unit into the open
 * bins. A unit that fits nowhere throws out up to three units of one bin, chosen to have been in the pool
 * least often; then random feasible swaps shake the plan. Opens no bin.
 */
export class EjectionSearch {
  private readonly penalty: Int32Array;
  private readonly ejector: Ejector;
  private readonly bySize: (a: number, b: number) => number;

  /** @param pool units to place; shrinks and grows as the search runs, empty = done */
  constructor(private readonly packing: Packing, private readonly pool: number[], private readonly random: Random) {
    const { size, n } = packing.instance;
    this.bySize = (a, b) => size[a]! - size[b]! || b - a;
    this.penalty = new Int32Array(n).fill(1);
    this.ejector = new Ejector(packing, this.penalty, random);
    pool.sort(this.bySize);
  }

  /** Goes on for at most `ejections` more of them; true when every unit is placed. */
  run(ejections: number, budget: Budget): boolean {
    const { packing, pool, penalty, ejector, random } = this;
    const { d } = packing.instance;
    for (let count = 0; pool.length > 0; ) {
      if (!budget.spend(TURN + (packing.binCount * 2 + SHAKES * d) / 1000)) return false;
      const u = pool.pop()!;
      const b = fullestBin(packing, u);
      if (b >= 0) {
        packing.put(u, b);
        continue;
      }
      if (++count > ejections) {
        pool.push(u);
        return false;
      }
      penalty[u]!++;
      const found = ejector.find(u);
      budget.spend(ejector.work / 1000);
      if (found) {
        for (const out of ejector.chosen()) {
          packing.take(out);
          pool.push(out);
        }
        packing.put(u, ejector.bin);
        pool.sort(this.bySize);
      } else pool.push(u);
      for (let shake = 0; shake < SHAKES; shake++) shakeOnce(packing, random);
    }
    return true;
  }
}

/** Swaps two random units of different bins, or moves one, where capacity and rules allow. */
function shakeOnce(packing: Packing, random: Random): void {
  const { instance, binOf, residual } = packing;
  const { n, d, w } = instance;
  const i = random.below(n);
  const j = random.below(n);
  const bi = binOf[i]!;
  const bj = binOf[j]!;
  if (bi < 0 || bj < 0 || bi === bj) return;
  for (let k = 0; k < d; k++) {
    const change = w[i * d + k]! - w[j * d + k]!;
    if (residual[bi * d + k]! + change < 0 || residual[bj * d + k]! - change < 0) {
      if (packing.accepts(i, bj)) {
        packing.take(i);
        packing.put(i, bj);
      }
      return;
    }
  }
  if (!packing.mayJoin(i, bj, j) || !packing.mayJoin(j, bi, i)) return;
  packing.take(i);
  packing.take(j);
  packing.put(i, bj);
  packing.put(j, bi);
}

/** Finds which units to throw out of which bin, so that a given unit fits there. */
class Ejector {
  bin = -1;
  work = 0;
  private first = -1;
  private second = -1;
  private third = -1;
  private readonly short: Int32Array;
  private readonly shortBy: Int32Array;

  constructor(private readonly packing: Packing, private readonly penalty: Int32Array, private readonly random: Random) {
    this.short = new Int32Array(packing.instance.d);
    this.shortBy = new Int32Array(packing.instance.d);
  }

  /** The units to throw out, after `find` said there are some. */
  chosen(): number[] {
    return [this.first, this.second, this.third].filter((u) => u >= 0);
  }

  /**
   * Looks for the least total penalty, below that of `u` itself. Kernel: kept in one piece for speed.
   * Cost: bins searched x units a bin squared (cubed in bins of few units).
   */
  find(u: number): boolean {
    const { packing, penalty, random, short, shortBy } = this;
    const { instance, binCount, residual, members, fill, binClass } = packing;
    const { d, w, allowed, profile } = instance;
    const mask = allowed[profile[u]!]!;
    const o = u * d;
    let best = penalty[u]!;
    let ties = 0;
    let comparisons = 0;
    this.bin = this.first = this.second = this.third = -1;
    if (binCount === 0) return false;
    const offset = random.below(binCount);
    for (let step = 0; step < binCount && comparisons < MOST_COMPARISONS; step++) {
      const b = step + offset < binCount ? step + offset : step + offset - binCount;
      if (mask[binClass[b]!] === 0) continue;
      let shorts = 0;
      for (let k = 0, r = b * d; k < d; k++) {
        const by = w[o + k]! - residual[r + k]!;
        if (by > 0) {
          short[shorts] = k;
          shortBy[shorts++] = by;
        }
      }
      comparisons += d;
      const units = members[b]!;
      const count = fill[b]!;
      for (let x = 0; x < count; x++) {
        const i = units[x]!;
        const pi = penalty[i]!;
        if (pi > best) continue;
        let s = 0;
        while (s < shorts && w[i * d + short[s]!]! >= shortBy[s]!) s++;
        comparisons += s + 1;
        if (s === shorts) {
          if ((pi < best || random.below(++ties) === 0) && packing.mayJoin(u, b, i)) {
            if (pi < best) ties = 1;
            best = pi;
            this.keep(b, i, -1, -1);
          }
          continue;
        }
        for (let y = x + 1; y < count; y++) {
          const j = units[y]!;
          const pj = pi + penalty[j]!;
          if (pj >= best) continue;
          s = 0;
          while (s < shorts && w[i * d + short[s]!]! + w[j * d + short[s]!]! >= shortBy[s]!) s++;
          comparisons += s + 1;
          if (s === shorts) {
            if (packing.mayJoin(u, b, i, j)) {
              best = pj;
              ties = 1;
              this.keep(b, i, j, -1);
            }
            continue;
          }
          if (count > MOST_UNITS_FOR_TRIPLES) continue;
          for (let z = y + 1; z < count; z++) {
            const q = units[z]!;
            const pq = pj + penalty[q]!;
            if (pq >= best) continue;
            s = 0;
            while (s < shorts && w[i * d + short[s]!]! + w[j * d + short[s]!]! + w[q * d + short[s]!]! >= shortBy[s]!) s++;
            comparisons += s + 1;
            if (s === shorts && packing.mayJoin(u, b, i, j, q)) {
              best = pq;
              ties = 1;
              this.keep(b, i, j, q);
            }
          }
        }
      }
    }
    this.work = comparisons;
    return this.bin >= 0;
  }

  private keep(bin: number, first: number, second: number, third: number): void {
    this.bin = bin;
    this.first = first;
    this.second = second;
    this.third = third;
  }
}
