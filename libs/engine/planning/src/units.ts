import type { PlacementRule } from '@stowage/domain';

/** Groups item indices that must share a host: the closure of all keep-together rules and pins to one host, others alone. In item order. */
export function unitsOf(ids: readonly string[], rules: readonly PlacementRule[]): number[][] {
  const index = new Map(ids.map((id, item) => [id, item]));
  const leader = ids.map((_, item) => item);
  const find = (item: number): number => {
    const parent = leader[item] ?? item;
    return parent === item ? item : find(parent);
  };
  for (const workloads of boundGroups(rules)) {
    const items = workloads.map((id) => index.get(id)).filter((item) => item !== undefined);
    for (const item of items.slice(1)) leader[find(item)] = find(items[0] ?? item);
  }
  const units = new Map<number, number[]>();
  for (let item = 0; item < ids.length; item++) units.set(find(item), [...(units.get(find(item)) ?? []), item]);
  return [...units.values()];
}

function boundGroups(rules: readonly PlacementRule[]): string[][] {
  const pinned = new Map<string, string[]>();
  for (const rule of rules) if (rule.kind === 'pin') pinned.set(rule.host, [...(pinned.get(rule.host) ?? []), ...rule.workloads]);
  return [...rules.flatMap((rule) => (rule.kind === 'keep-together' ? [[...rule.workloads]] : [])), ...pinned.values()];
}
