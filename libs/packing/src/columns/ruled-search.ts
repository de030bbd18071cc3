import type { BinContent } from './bin-content.js';
import type { ContentLog } from './content-log.js';
import { fittingUnits, type PricingTable } from './pricing-table.js';

/** Depth-first search over bin contents that asks the rules at every step. */
export function searchWithRules(table: PricingTable, content: BinContent, log: ContentLog): void {
  descend(0, 0, table.fullSize);

  function descend(from: number, worth: number, left: number): void {
    if (++log.nodes >= log.limit) return;
    if (worth > log.best && !log.record(worth, content.entries())) return;
    for (let q = from; q < table.order.length; q++) {
      if (promise(table, q, worth, left) < log.goal) return;
      for (let units = fittingUnits(table, q); units >= 1; units--) {
        const gained = content.take(q, units);
        if (gained > -Infinity) descend(q + 1, worth + gained, left - units * table.size[q]!);
        content.untake(q);
        if (log.nodes >= log.limit) return;
      }
    }
  }
}

/** Worth of the fractional filling of the room left with the types from place q on. */
function promise({ value, size, most }: PricingTable, q: number, worth: number, left: number): number {
  let bound = worth;
  for (; q < value.length; q++) {
    const need = most[q]! * size[q]!;
    if (need > left) return bound + (value[q]! * left) / size[q]!;
    left -= need;
    bound += most[q]! * value[q]!;
  }
  return bound;
}
