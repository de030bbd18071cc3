import { unitTypes, type UnitTypes } from '../columns/unit-types.js';
import { placeEach } from '../greedy/item-centric.js';
import type { Instance } from '../instance/instance.js';
import { Packing } from '../search/packing.js';

/** A place in a bin of the template for a number of units of one kind. */
interface Place {
  readonly bin: number;
  left: number;
}

/**
 * Gives every unit a place meant for its kind, in a bin whose groups admit it; the units hardest to place
 * (most limits on their groups) choose first. Units that find none go where they fit, or into new bins.
 * @param template a plan of the same units that knows no groups
 */
export function fillTemplates(instance: Instance, template: Packing): Packing {
  const kinds = unitTypes(template.instance);
  const packing = new Packing(instance);
  for (let b = 0; b < template.binCount; b++) packing.open(template.binClass[b]!);
  const places = placesByKind(template, kinds);
  for (const u of hardestFirst(instance)) takePlace(packing, u, places[kinds.typeOf[u]!]!);
  placeEach(packing, packing.unplaced(), 'best');
  packing.closeEmptyBins();
  return packing;
}

function placesByKind(template: Packing, kinds: UnitTypes): Place[][] {
  const places: Place[][] = Array.from({ length: kinds.count }, () => []);
  for (let b = 0; b < template.binCount; b++) {
    const counts = new Map<number, number>();
    for (const u of template.members[b]!.subarray(0, template.fill[b]!)) counts.set(kinds.typeOf[u]!, (counts.get(kinds.typeOf[u]!) ?? 0) + 1);
    for (const [kind, left] of counts) places[kind]!.push({ bin: b, left });
  }
  return places;
}

/** Units by the number of limits on their groups, most first; units of one group stay together. */
function hardestFirst({ n, rules }: Instance): number[] {
  const hardness = Float64Array.from({ length: n }, (_, u) => {
    let limits = 0;
    for (let x = rules.start[u]!; x < rules.start[u + 1]!; x++) limits += rules.limits[rules.groupOf[x]!]!.length + rules.limitedBy[rules.groupOf[x]!]!.length;
    return limits;
  });
  return Array.from({ length: n }, (_, u) => u).sort((a, b) => hardness[b]! - hardness[a]! || a - b);
}

/** Puts the unit into the first place left that admits it; used-up places are dropped. */
function takePlace(packing: Packing, u: number, places: Place[]): void {
  for (let x = 0; x < places.length; x++) {
    const place = places[x]!;
    if (!packing.mayJoin(u, place.bin)) continue;
    packing.put(u, place.bin);
    if (--place.left === 0) places.splice(x, 1);
    return;
  }
}
