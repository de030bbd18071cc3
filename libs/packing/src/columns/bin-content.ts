import { GroupTally } from '../instance/group-tally.js';
import type { Instance } from '../instance/instance.js';
import type { Entries } from './content-log.js';
import type { PricingTable } from './pricing-table.js';
import type { UnitTypes } from './unit-types.js';

/** One bin being filled with types of a pricing table, rules included. */
export class BinContent {
  /** Place -> units in the bin. */
  readonly chosen: Int32Array;
  private readonly tally: GroupTally;

  /** @param openCostScale value units per unit of cost, to charge what groups cost to open in */
  constructor(private readonly instance: Instance, private readonly types: UnitTypes, private readonly table: PricingTable, private readonly openCostScale: number) {
    this.chosen = new Int32Array(table.order.length);
    this.tally = new GroupTally(instance.rules);
  }

  /** Adds units of a type; returns their value less what their groups cost, or -Infinity, adding none, where rules forbid them. */
  take(q: number, units: number): number {
    const { tally, table, instance } = this;
    const u = this.types.sample[table.order[q]!]!;
    let gained = units * table.value[q]!;
    if (instance.rules.hasOpenCosts) gained -= Math.floor(tally.openingCost(u) * this.openCostScale);
    for (let added = 0; added < units; added++) {
      if (!tally.admits(u)) {
        for (; added > 0; added--) tally.remove(u);
        return -Infinity;
      }
      tally.add(u);
    }
    this.change(q, units);
    return gained;
  }

  /** Takes all units of a type out again. */
  untake(q: number): void {
    const units = this.chosen[q]!;
    if (units === 0) return;
    for (let removed = 0; removed < units; removed++) this.tally.remove(this.types.sample[this.table.order[q]!]!);
    this.change(q, -units);
  }

  clear(): void {
    for (let q = 0; q < this.chosen.length; q++) this.untake(q);
  }

  entries(): Entries {
    return entriesOf(this.table, this.chosen);
  }

  private change(q: number, units: number): void {
    const { demand, room } = this.table;
    this.chosen[q]! += units;
    for (let k = 0, o = q * room.length; k < room.length; k++) room[k]! -= units * demand[o + k]!;
  }
}

/** Types and counts out of counts per place. */
export function entriesOf({ order }: PricingTable, chosen: Int32Array): Entries {
  const list: Entries = [];
  for (let q = 0; q < order.length; q++) if (chosen[q]! > 0) list.push([order[q]!, chosen[q]!]);
  return list;
}
