import type { UnitRules } from './instance.js';

/** Counts the groups present in one bin, and says whether one more unit would break a limit. */
export class GroupTally {
  /** Group -> items of it in the bin. */
  readonly counts: Int32Array;

  constructor(private readonly rules: UnitRules) {
    this.counts = new Int32Array(rules.groupCount);
  }

  add(u: number): void {
    this.change(u, 1);
  }

  remove(u: number): void {
    this.change(u, -1);
  }

  /** May unit `u` join? The tally is left as it was. */
  admits(u: number): boolean {
    if (this.rules.groupsAreFree || this.rules.start[u] === this.rules.start[u + 1]) return true;
    this.change(u, 1);
    const keeps = this.keepsLimitsOf(u);
    this.change(u, -1);
    return keeps;
  }

  /** Cost of the groups that unit `u` would be the first of. */
  openingCost(u: number): number {
    const { start, groupOf, openCost } = this.rules;
    let cost = 0;
    for (let x = start[u]!; x < start[u + 1]!; x++) if (this.counts[groupOf[x]!] === 0) cost += openCost[groupOf[x]!]!;
    return cost;
  }

  private change(u: number, sign: number): void {
    const { start, groupOf, weight } = this.rules;
    for (let x = start[u]!; x < start[u + 1]!; x++) this.counts[groupOf[x]!]! += sign * weight[x]!;
  }

  /** Whether the tallied bin, `u` included, keeps every limit that `u` can have broken. */
  private keepsLimitsOf(u: number): boolean {
    const { start, groupOf, atMost, limits, limitedBy } = this.rules;
    const { counts } = this;
    for (let x = start[u]!; x < start[u + 1]!; x++) {
      const g = groupOf[x]!;
      if (counts[g]! > atMost[g]!) return false;
      for (const limit of limits[g]!) if (counts[limit.group]! > limit.atMost) return false;
      for (const limit of limitedBy[g]!) if (counts[limit.group]! > 0 && counts[g]! > limit.atMost) return false;
    }
    return true;
  }
}
