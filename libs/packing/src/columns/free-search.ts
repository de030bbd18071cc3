import { entriesOf } from './bin-content.js';
import type { ContentLog } from './content-log.js';
import { fittingUnits, SIZE_SLACK, SMALLEST_SIZE, type PricingTable } from './pricing-table.js';
import { tuneShares } from './surrogate.js';

/** With more dimensions than this the surrogate is tuned anew at the first nodes. */
const MANY_DIMENSIONS = 12;

/** Units after which it is no longer tuned. */
const RETUNE_DEPTH = 2;

/** Fewer candidates than this are searched as they are. */
const FEWEST_TO_RETUNE = 5;

/**
 * Depth-first search over bin contents where no rules ask to be heard; most of the exact stage's time is
 * spent here. Every node carries the list of types of which a unit still fits, and how many: the bound then
 * counts only those, which prunes far more where bins hold few items. The list of a node at `depth` starts
 * at `depth * places`.
 */
export class FreeSearch {
  private candidates = new Int32Array();
  private units = new Int32Array();
  private sizes = new Float64Array();
  private chosen = new Int32Array();

  constructor(private table: PricingTable, private log: ContentLog) {}

  /** Searches from the empty bin. */
  run(): void {
    const { order, most, size, room } = this.table;
    const places = order.length;
    const deepest = Math.min(places, most.reduce((sum, units) => sum + units, 0)) + 1;
    this.candidates = new Int32Array(deepest * places);
    this.units = new Int32Array(deepest * places);
    this.sizes = new Float64Array(deepest * places);
    this.chosen = new Int32Array(places);
    let length = 0;
    for (let q = 0; q < places; q++) {
      const units = fittingUnits(this.table, q);
      if (units === 0) continue;
      this.candidates[length] = q;
      this.sizes[length] = size[q]!;
      this.units[length++] = units;
    }
    this.descend(0, length, 0, this.table.fullSize, room.length > MANY_DIMENSIONS ? RETUNE_DEPTH : 0);
  }

  /** Kernel, in one piece for speed. */
  private descend(depth: number, length: number, worth: number, left: number, retunes: number): void {
    const { candidates, units, sizes, chosen, log } = this;
    const { value, demand, room } = this.table;
    const d = room.length;
    const base = depth * value.length;
    const end = base + length;
    const next = base + value.length;
    for (let x = base; x < end; x++) {
      if (this.promise(x, end, worth, left) < log.goal) return;
      const q = candidates[x]!;
      const o = q * d;
      for (let k = 0; k < d; k++) room[k]! -= units[x]! * demand[o + k]!;
      for (let a = units[x]!; a >= 1; a--) {
        const gained = worth + a * value[q]!;
        const free = left - a * sizes[x]!;
        chosen[q] = a;
        const goesOn = ++log.nodes < log.limit && (gained <= log.best || log.record(gained, entriesOf(this.table, chosen)));
        if (goesOn && this.promise(x + 1, end, gained, free) >= log.goal) {
          let fitting = 0;
          for (let y = x + 1; y < end; y++) {
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
          if (retunes > 0 && fitting >= FEWEST_TO_RETUNE) {
            this.retune(next, fitting);
            this.descend(depth + 1, fitting, gained, 1 + SIZE_SLACK, retunes - 1);
          } else if (fitting > 0) this.descend(depth + 1, fitting, gained, free, 0);
        }
        if (log.nodes >= log.limit) {
          log.missed = Math.max(log.missed, this.promise(x, end, worth, left));
          for (let k = 0; k < d; k++) room[k]! += a * demand[o + k]!;
          chosen[q] = 0;
          return;
        }
        for (let k = 0; k < d; k++) room[k]! += demand[o + k]!;
      }
      chosen[q] = 0;
    }
  }

  /**
   * Tunes the surrogate anew to the room a node has left, and sorts its candidates by it: with many dimensions
   * the first units decide which of them are scarce, and the root's weights no longer say much.
   */
  private retune(base: number, length: number): void {
    const { candidates, units, sizes } = this;
    const { value, demand, room } = this.table;
    const list = Array.from({ length }, (_, x) => ({ q: candidates[base + x]!, units: units[base + x]! }));
    const size = tuneShares(list.map(({ q }) => value[q]!), list.map((entry) => entry.units), list.map(({ q }) => demand.subarray(q * room.length, (q + 1) * room.length)), room);
    const density = list.map(({ q }, x) => value[q]! / Math.max(SMALLEST_SIZE, size[x]!));
    const order = list.map((_, x) => x).sort((a, b) => density[b]! - density[a]! || list[a]!.q - list[b]!.q);
    order.forEach((x, place) => {
      candidates[base + place] = list[x]!.q;
      units[base + place] = list[x]!.units;
      sizes[base + place] = size[x]!;
    });
  }

  /** Worth of the fractional filling with the candidates from x to end. */
  private promise(x: number, end: number, worth: number, left: number): number {
    const { sizes, candidates, units } = this;
    const { value } = this.table;
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
}
