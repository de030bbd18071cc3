import { nameKey } from './identity.js';

interface Named {
  readonly name: string;
  readonly site?: string;
  /** Decides the order among machines of the same name and site, so that row order does not. */
  readonly tieBreak: string;
}

/**
 * Readable unique ids: the name, or `name (site)` where the name is taken or repeats, with a number where even that
 * repeats.
 * @param taken ids in use, in lower case
 */
export function uniqueIds<T extends Named>(items: readonly T[], taken: ReadonlySet<string>): Map<T, string> {
  const used = new Set(taken);
  const repeats = new Map<string, number>();
  for (const { name } of items) repeats.set(nameKey(name), (repeats.get(nameKey(name)) ?? 0) + 1);
  const ids = new Map<T, string>();
  const ordered = [...items].sort((a, b) => compare(a.site ?? '', b.site ?? '') || compare(a.tieBreak, b.tieBreak));
  for (const item of ordered) {
    const alone = (repeats.get(nameKey(item.name)) ?? 0) < 2 && !used.has(nameKey(item.name));
    const id = alone ? item.name : firstFree(item.site === undefined ? item.name : `${item.name} (${item.site})`, used);
    used.add(nameKey(id));
    ids.set(item, id);
  }
  return ids;
}

function firstFree(wanted: string, used: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; used.has(nameKey(id)); number += 1) id = `${wanted} ${number}`;
  return id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
