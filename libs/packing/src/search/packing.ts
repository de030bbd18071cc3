import { GroupTally } from '../instance/group-tally.js';
import type { Instance } from '../instance/instance.js';

/**
 * A plan under construction: open bins, what is left in them, and which units they hold.
 * Its arrays are read directly by the search loops; only its methods write them.
 */
export class Packing {
  /** Open bins are 0 .. binCount-1. */
  binCount = 0;
  binClass: Int32Array;
  /** The incumbent bin an open bin is, -1 = none. */
  origin: Int32Array;
  /** [bin][dimension] */
  residual: Int32Array;
  /** Bin -> the sum over dimensions of the share of `widest` that is left. */
  slack: Float64Array;
  /** Units of a bin: the first `fill[bin]` entries of `members[bin]`. */
  readonly members: Int32Array[] = [];
  fill: Int32Array;
  /** Unit -> bin, -1 = not placed. */
  readonly binOf: Int32Array;
  /** Class -> open bins of it. */
  readonly opened: Int32Array;
  /** Bin type -> open bins of all its classes. */
  private readonly openedOfType: Int32Array;
  private readonly position: Int32Array;
  private readonly tally: GroupTally;
  /** Bin -> the dimension that refused last; it is asked first. */
  private hint: Int32Array;

  constructor(readonly instance: Instance) {
    const { n, d, classes, rules } = instance;
    this.binClass = new Int32Array(16);
    this.origin = new Int32Array(16);
    this.fill = new Int32Array(16);
    this.residual = new Int32Array(16 * d);
    this.binOf = new Int32Array(n).fill(-1);
    this.position = new Int32Array(n);
    this.opened = new Int32Array(classes.length);
    this.openedOfType = new Int32Array(1 + classes.reduce((most, c) => Math.max(most, c.type), 0));
    this.tally = new GroupTally(rules);
    this.slack = new Float64Array(16);
    this.hint = new Int32Array(16);
  }

  /** Opens an empty bin of a class and returns its number. */
  open(c: number, origin = this.instance.classes[c]!.incumbent): number {
    const { d, cap } = this.instance;
    const b = this.binCount++;
    if (b === this.binClass.length) this.grow();
    this.binClass[b] = c;
    this.origin[b] = origin;
    this.countOpen(c, 1);
    this.fill[b] = 0;
    this.members[b] ??= new Int32Array(16);
    this.hint[b] = 0;
    this.slack[b] = this.room(c);
    for (let k = 0; k < d; k++) this.residual[b * d + k] = cap[c * d + k]!;
    return b;
  }

  /** True when another bin of the class may be opened. */
  mayOpen(c: number): boolean {
    const { count, type, typeCount } = this.instance.classes[c]!;
    return this.opened[c]! < count && this.openedOfType[type]! < typeCount;
  }

  put(u: number, b: number): void {
    const { d, w } = this.instance;
    const at = this.fill[b]!++;
    let members = this.members[b]!;
    if (at === members.length) {
      const longer = new Int32Array(at * 2);
      longer.set(members);
      this.members[b] = members = longer;
    }
    members[at] = u;
    this.position[u] = at;
    this.binOf[u] = b;
    const { residual } = this;
    for (let k = 0, r = b * d, o = u * d; k < d; k++) residual[r + k]! -= w[o + k]!;
    this.slack[b]! -= this.instance.size[u]!;
  }

  take(u: number): void {
    const { d, w } = this.instance;
    const b = this.binOf[u]!;
    const members = this.members[b]!;
    const last = members[--this.fill[b]!]!;
    const at = this.position[u]!;
    members[at] = last;
    this.position[last] = at;
    this.binOf[u] = -1;
    const { residual } = this;
    for (let k = 0, r = b * d, o = u * d; k < d; k++) residual[r + k]! += w[o + k]!;
    this.slack[b]! += this.instance.size[u]!;
  }

  /** Capacity alone: does the unit fit into what is left in the bin? */
  hasRoom(u: number, b: number): boolean {
    const { d, w } = this.instance;
    const { residual, hint } = this;
    const r = b * d;
    const o = u * d;
    const first = hint[b]!;
    if (w[o + first]! > residual[r + first]!) return false;
    for (let k = 0; k < d; k++) {
      if (w[o + k]! > residual[r + k]!) {
        hint[b] = k;
        return false;
      }
    }
    return true;
  }

  /**
   * Rules alone: may the unit join the bin, as if up to three of its units had left?
   * Counts the groups of the bin afresh, so that the search pays for rules only where there are some.
   */
  mayJoin(u: number, b: number, gone1 = -1, gone2 = -1, gone3 = -1): boolean {
    const { instance } = this;
    if (instance.allowed[instance.profile[u]!]![this.binClass[b]!] === 0) return false;
    const { rules } = instance;
    if (rules.groupsAreFree || rules.start[u] === rules.start[u + 1]) return true;
    const members = this.members[b]!;
    const fill = this.fill[b]!;
    const { tally } = this;
    for (let x = 0; x < fill; x++) {
      const v = members[x]!;
      if (v !== gone1 && v !== gone2 && v !== gone3) tally.add(v);
    }
    const keeps = tally.admits(u);
    for (let x = 0; x < fill; x++) {
      const v = members[x]!;
      if (v !== gone1 && v !== gone2 && v !== gone3) tally.remove(v);
    }
    return keeps;
  }

  /** May the unit be put into the bin, by capacity and rules? */
  accepts(u: number, b: number): boolean {
    return this.hasRoom(u, b) && this.mayJoin(u, b);
  }

  /** Closes a bin, leaving its units unplaced; the last bin takes its number. Returns those units. */
  close(b: number): number[] {
    const units = [...this.members[b]!.subarray(0, this.fill[b]!)];
    for (const u of units) this.take(u);
    const { d } = this.instance;
    this.countOpen(this.binClass[b]!, -1);
    const last = --this.binCount;
    if (b !== last) {
      this.binClass[b] = this.binClass[last]!;
      this.origin[b] = this.origin[last]!;
      this.slack[b] = this.slack[last]!;
      this.hint[b] = this.hint[last]!;
      this.residual.copyWithin(b * d, last * d, (last + 1) * d);
      const emptied = this.members[b]!;
      this.members[b] = this.members[last]!;
      this.members[last] = emptied;
      this.fill[b] = this.fill[last]!;
      for (let x = 0; x < this.fill[b]!; x++) this.binOf[this.members[b]![x]!] = b;
    }
    return units;
  }

  /** Whether all units of the bin would fit into, and may lie in, a bin of class `c`. */
  mayBecome(b: number, c: number): boolean {
    const { d, cap, allowed, profile } = this.instance;
    const old = this.binClass[b]!;
    for (let k = 0; k < d; k++) if (this.residual[b * d + k]! + cap[c * d + k]! - cap[old * d + k]! < 0) return false;
    const members = this.members[b]!;
    for (let x = 0; x < this.fill[b]!; x++) if (allowed[profile[members[x]!]!]![c] === 0) return false;
    return true;
  }

  /** Turns the bin into one of class `c`, without a name unless the class has one. */
  become(b: number, c: number): void {
    const { d, cap, classes } = this.instance;
    const old = this.binClass[b]!;
    for (let k = 0; k < d; k++) this.residual[b * d + k]! += cap[c * d + k]! - cap[old * d + k]!;
    this.slack[b]! += this.room(c) - this.room(old);
    this.countOpen(old, -1);
    this.countOpen(c, 1);
    this.binClass[b] = c;
    this.origin[b] = classes[c]!.incumbent;
  }

  closeEmptyBins(): void {
    for (let b = this.binCount - 1; b >= 0; b--) if (this.fill[b] === 0) this.close(b);
  }

  clone(): Packing {
    const copy = new Packing(this.instance);
    copy.binCount = this.binCount;
    copy.binClass = this.binClass.slice();
    copy.origin = this.origin.slice();
    copy.slack = this.slack.slice();
    copy.hint = this.hint.slice();
    copy.residual = this.residual.slice();
    copy.fill = this.fill.slice();
    for (let b = 0; b < this.binCount; b++) copy.members[b] = this.members[b]!.slice();
    copy.binOf.set(this.binOf);
    copy.position.set(this.position);
    copy.opened.set(this.opened);
    copy.openedOfType.set(this.openedOfType);
    return copy;
  }

  /** Units in no bin, largest first. */
  unplaced(): number[] {
    const { size, n } = this.instance;
    const units: number[] = [];
    for (let u = 0; u < n; u++) if (this.binOf[u] === -1) units.push(u);
    return units.sort((a, b) => size[b]! - size[a]! || a - b);
  }

  private countOpen(c: number, change: number): void {
    this.opened[c]! += change;
    this.openedOfType[this.instance.classes[c]!.type]! += change;
  }

  private room(c: number): number {
    const { d, cap, widest } = this.instance;
    let sum = 0;
    for (let k = 0; k < d; k++) if (widest[k]! > 0) sum += cap[c * d + k]! / widest[k]!;
    return sum;
  }

  private grow(): void {
    const length = this.binClass.length * 2;
    const longer = (old: Int32Array, size: number): Int32Array => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    this.binClass = longer(this.binClass, length);
    this.origin = longer(this.origin, length);
    this.fill = longer(this.fill, length);
    this.hint = longer(this.hint, length);
    const slack = new Float64Array(length);
    slack.set(this.slack);
    this.slack = slack;
    this.residual = longer(this.residual, length * this.instance.d);
  }
}
