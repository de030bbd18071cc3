import type { Instance } from '../instance/instance.js';
import { Packing } from '../search/packing.js';
import { BinFiller, type FillOptions } from './bin-filler.js';

/**
 * Bin-centric greedy over all classes: of the classes that may be opened, the one whose filled bin holds
 * most value per cost (Gabay and Zaourar 2016). Units no class takes stay unplaced.
 */
export function binCentric(instance: Instance, order: Int32Array, options: FillOptions): { packing: Packing; work: number } {
  const packing = new Packing(instance);
  const filler = new BinFiller(instance, order, options);
  while (filler.remaining > 0) {
    const c = bestClass(packing, filler);
    if (c < 0) break;
    const units = filler.fill(c);
    if (units.length === 0) break;
    filler.keep();
    const b = packing.open(c);
    for (const u of units) packing.put(u, b);
  }
  return { packing, work: filler.work };
}

/** Tries a bin of every class that may be opened; -1 = none would hold anything. */
function bestClass(packing: Packing, filler: BinFiller): number {
  const { classes, size } = packing.instance;
  const open = classes.map((_, c) => c).filter((c) => packing.mayOpen(c));
  if (open.length <= 1) return open[0] ?? -1;
  let best = -1;
  let bestWorth = 0;
  for (const c of open) {
    const units = filler.fill(c);
    filler.putBack();
    const worth = units.reduce((sum, u) => sum + size[u]!, 0) / Math.max(1e-12, classes[c]!.cost);
    if (worth > bestWorth) {
      best = c;
      bestWorth = worth;
    }
  }
  return best;
}
