import { GroupTally } from '../instance/group-tally.js';
import type { Instance } from '../instance/instance.js';
import { createFitKernel, type FitKernel } from '../kernel/fit-kernel.js';
import { chooseSummaries, summarise, type Summaries } from './summaries.js';

/** How a filler ranks the units that fit. */
export interface FillOptions {
  /** 'dot' (Panigrahy et al. 2011), 'l2' (their norm-based greedy) or 'ratio' (demand per room left). */
  readonly score: 'dot' | 'l2' | 'ratio';
  /** Weight per dimension. */
  readonly weights: Float64Array;
  /** Fitting units looked at before the best of them is taken. */
  readonly window: number;
}

/** Units per block of the skip index. */
const BLOCK = 32;

/** Windows without a unit that truly fits, after which a bin counts as full. */
const PATIENCE = 30;

/**
 * Bin-centric greedy: fills one bin at a time with the best-scoring units that still fit.
 * Units lie sorted and contiguous, in blocks of 32 with the least demand of each block per summary
 * dimension: a block whose least demand does not fit is skipped unseen. What is left in a bin only
 * shrinks, so a scan starts at the first block that still had a fit, and a unit that failed is not
 * asked again for the same bin. Cost: about units x window.
 */
export class BinFiller {
  remaining: number;
  private readonly summaries: Summaries;
  /** Position in the sorted order -> unit. */
  private readonly order: Int32Array;
  /** Holds [position][summary dimension] and the room, and compares them. */
  private readonly kernel: FitKernel;
  private readonly alive: Uint8Array;
  private readonly blockLeast: Int32Array;
  private readonly blockAlive: Int32Array;
  private blocks: Int32Array;
  private blockCount: number;
  /** Position -> number of the fill in which it was refused. */
  private readonly refused: Int32Array;
  private fillNumber = 0;
  private readonly room: Int32Array;
  private readonly exactRoom: Int32Array;
  private readonly linear: Float64Array;
  private readonly quadratic: Float64Array;
  private readonly tally: GroupTally;
  private readonly tightest: Int32Array;
  /** Positions and scores of the units in the window. */
  private readonly windowAt: Int32Array;
  private readonly windowScore: Float64Array;
  private windowCount = 0;
  /** Comparisons made since the caller last reset it, for the budget. */
  work = 0;

  /** @param order units to place, in the order in which equal scores are preferred */
  constructor(private readonly instance: Instance, order: Int32Array, private readonly options: FillOptions) {
    const { d, w } = instance;
    const summaries = (this.summaries = chooseSummaries(instance));
    const n = (this.remaining = order.length);
    const count = summaries.count;
    this.order = order;
    const kernel = (this.kernel = createFitKernel(n, count));
    for (let q = 0; q < n; q++) summarise(summaries, w, order[q]! * d, kernel.rows, q * kernel.stride, 'down');
    this.alive = new Uint8Array(n).fill(1);
    this.refused = new Int32Array(n);
    this.blockCount = Math.ceil(n / BLOCK);
    this.blocks = Int32Array.from({ length: this.blockCount }, (_, b) => b);
    this.blockLeast = new Int32Array(this.blockCount * count);
    this.blockAlive = new Int32Array(this.blockCount);
    for (let b = 0; b < this.blockCount; b++) this.refreshBlock(b);
    this.room = kernel.room;
    this.exactRoom = new Int32Array(d);
    this.linear = new Float64Array(count);
    this.quadratic = new Float64Array(count);
    this.tightest = new Int32Array(count);
    this.tally = new GroupTally(instance.rules);
    this.windowAt = new Int32Array(options.window + BLOCK);
    this.windowScore = new Float64Array(options.window + BLOCK);
  }

  /** Picks units for one bin of class `c`; they count as placed until `putBack`. */
  fill(c: number): number[] {
    const { instance, exactRoom, tally } = this;
    const { d, cap } = instance;
    for (let k = 0; k < d; k++) exactRoom[k] = cap[c * d + k]!;
    this.fillNumber++;
    const picked: number[] = [];
    let from = 0;
    let failures = 0;
    this.refreshRoom();
    while (this.remaining > 0) {
      from = this.scan(c, from, picked.length === 0 ? 0 : instance.classes[c]!.cost);
      if (this.windowCount === 0) break;
      const q = this.choose();
      if (q < 0) {
        if (++failures < PATIENCE) continue;
        break;
      }
      const u = this.order[q]!;
      picked.push(u);
      tally.add(u);
      this.alive[q] = 0;
      this.remaining--;
      this.refreshBlock(Math.floor(q / BLOCK));
      for (let k = 0, o = u * d; k < d; k++) exactRoom[k]! -= instance.w[o + k]!;
      this.refreshRoom();
      this.pickedAt.push(q);
    }
    for (const u of picked) tally.remove(u);
    return picked;
  }

  /** Undoes the last `fill`. */
  putBack(): void {
    for (const q of this.pickedAt) this.alive[q] = 1;
    this.remaining += this.pickedAt.length;
    for (const q of this.pickedAt) this.refreshBlock(Math.floor(q / BLOCK));
    this.pickedAt.length = 0;
  }

  /** Makes the last `fill` final. */
  keep(): void {
    this.pickedAt.length = 0;
    let count = 0;
    for (let z = 0; z < this.blockCount; z++) if (this.blockAlive[this.blocks[z]!]! > 0) this.blocks[count++] = this.blocks[z]!;
    this.blockCount = count;
  }

  private readonly pickedAt: number[] = [];

  /** Units not yet placed, in order. */
  left(): number[] {
    const units: number[] = [];
    for (let q = 0; q < this.order.length; q++) if (this.alive[q] === 1) units.push(this.order[q]!);
    return units;
  }

  /** Gathers the window; returns the first block worth scanning next time. Kernel: kept in one piece for speed. */
  private scan(c: number, from: number, binCost: number): number {
    const { summaries, room, blocks, blockLeast, kernel, alive, refused, order, instance, linear, quadratic, fillNumber } = this;
    const { rows, stride } = kernel;
    const { profile, allowed, rules } = instance;
    const count = summaries.count;
    const window = this.options.window;
    let found = 0;
    let first = -1;
    let z = from;
    for (; z < this.blockCount && found < window; z++) {
      const b = blocks[z]!;
      let fits = true;
      for (let k = 0, m = b * count; k < count; k++) {
        if (blockLeast[m + k]! > room[k]!) {
          fits = false;
          break;
        }
      }
      if (!fits) continue;
      const start = b * BLOCK;
      let mask = kernel.fitting(start, Math.min(BLOCK, order.length - start));
      for (; mask !== 0; mask &= mask - 1) {
        const q = start + 31 - Math.clz32(mask & -mask);
        if (alive[q] === 0 || refused[q] === fillNumber) continue;
        let score = 0;
        for (let k = 0, o = q * stride; k < count; k++) {
          const x = rows[o + k]!;
          score += x * (linear[k]! - quadratic[k]! * x);
        }
        const u = order[q]!;
        if (allowed[profile[u]!]![c] === 0) continue;
        if (!summaries.exact && !this.passesTightest(u)) {
          refused[q] = fillNumber;
          continue;
        }
        if (rules.hasOpenCosts && binCost > 0) score /= 1 + this.tally.openingCost(u) / binCost;
        if (first < 0) first = z;
        this.windowAt[found] = q;
        this.windowScore[found++] = score;
      }
    }
    this.work += (z - from) * 4 + found * count;
    this.windowCount = found;
    return first < 0 ? this.blockCount : first;
  }

  /** The best of the window that truly fits and may join; -1 = none did. */
  private choose(): number {
    const { windowAt, windowScore, windowCount } = this;
    for (let tries = 0; tries < windowCount; tries++) {
      let best = -1;
      let bestScore = -Infinity;
      for (let x = 0; x < windowCount; x++) {
        if (windowScore[x]! > bestScore) {
          best = x;
          bestScore = windowScore[x]!;
        }
      }
      if (best < 0) return -1;
      const q = windowAt[best]!;
      const u = this.order[q]!;
      if ((this.summaries.exact || this.fitsExactly(u)) && this.tally.admits(u)) return q;
      windowScore[best] = -Infinity;
      this.refused[q] = this.fillNumber;
    }
    return -1;
  }

  private passesTightest(u: number): boolean {
    const { tightest, exactRoom, instance } = this;
    const { w, d } = instance;
    for (let k = 0; k < tightest.length; k++) {
      const slot = tightest[k]!;
      if (w[u * d + slot]! > exactRoom[slot]!) return false;
    }
    return true;
  }

  private fitsExactly(u: number): boolean {
    const { exactRoom, instance } = this;
    const { w, d } = instance;
    this.work += d;
    for (let k = 0, o = u * d; k < d; k++) if (w[o + k]! > exactRoom[k]!) return false;
    return true;
  }

  /** Recomputes what the scan needs to know of the room left: its summary, tightest slots and score factors. */
  private refreshRoom(): void {
    const { summaries, exactRoom, room, tightest, linear, quadratic, options, instance } = this;
    const { weights, score } = options;
    summarise(summaries, exactRoom, 0, room, 0, 'up');
    for (let k = 0; k < summaries.count; k++) {
      const from = summaries.start[k]!;
      let least = from;
      for (let s = from + 1; s < summaries.start[k + 1]!; s++) if (exactRoom[s]! < exactRoom[least]!) least = s;
      tightest[k] = least;
      const size = Math.max(1, instance.widest[from]!);
      const factor = weights[from]! / (size * size);
      linear[k] = score === 'dot' ? factor * exactRoom[least]! : score === 'l2' ? 2 * factor * exactRoom[least]! : weights[from]! / (room[k]! + size * 1e-4);
      quadratic[k] = score === 'l2' ? factor : 0;
    }
  }

  private refreshBlock(b: number): void {
    const { summaries, blockLeast, alive } = this;
    const { rows, stride } = this.kernel;
    const count = summaries.count;
    const end = Math.min(alive.length, (b + 1) * BLOCK);
    let living = 0;
    blockLeast.fill(0x7fffffff, b * count, (b + 1) * count);
    for (let q = b * BLOCK; q < end; q++) {
      if (alive[q] === 0) continue;
      living++;
      for (let k = 0; k < count; k++) if (rows[q * stride + k]! < blockLeast[b * count + k]!) blockLeast[b * count + k] = rows[q * stride + k]!;
    }
    this.blockAlive[b] = living;
  }
}
