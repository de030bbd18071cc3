import type { PackingProblem } from '../problem.js';
import type { InstanceDraft } from './instance-draft.js';
import type { GroupLimit, UnitRules } from './instance.js';

/** Turns groups of items into groups of units, in compressed rows. */
export function compileUnitRules(problem: PackingProblem, draft: InstanceDraft, units: readonly (readonly number[])[]): UnitRules {
  const { groups, conflicts } = draft;
  const groupsOfItem = groupsByItem(draft);
  const start = new Int32Array(units.length + 1);
  const groupOf: number[] = [];
  const weight: number[] = [];
  units.forEach((items, u) => {
    const counts = new Map<number, number>();
    for (const item of items) for (const g of groupsOfItem.get(item) ?? []) counts.set(g, (counts.get(g) ?? 0) + 1);
    for (const [g, count] of counts) {
      groupOf.push(g);
      weight.push(count);
    }
    start[u + 1] = groupOf.length;
  });
  const homes = problem.incumbent?.assignment ?? new Int32Array(problem.itemCount).fill(-1);
  const home = Int32Array.from(units, (items) => homeOf(problem, items));
  const limits: GroupLimit[][] = groups.map(() => []);
  const limitedBy: GroupLimit[][] = groups.map(() => []);
  for (const { present, limited, atMost } of conflicts) {
    limits[present]!.push({ group: limited, atMost });
    limitedBy[limited]!.push({ group: present, atMost });
  }
  return {
    groupCount: groups.length,
    start,
    groupOf: Int32Array.from(groupOf),
    weight: Int32Array.from(weight),
    atMost: Float64Array.from(groups, (group) => group.atMost),
    openCost: Float64Array.from(groups, (group) => group.openCost),
    limits,
    limitedBy,
    home,
    movesAtHome: Int32Array.from(units, (items, u) => countItems(items, (item) => homes[item]! >= 0 && homes[item] !== home[u])),
    movesAway: Int32Array.from(units, (items) => countItems(items, (item) => homes[item]! >= 0)),
    incumbentTypes: Int32Array.from(problem.incumbent?.bins ?? [], (bin) => bin.type),
    moveLimit: draft.moveLimit,
    movePrice: draft.movePrice,
    groupsAreFree: conflicts.length === 0 && groups.every((group) => group.atMost === Infinity),
    hasOpenCosts: groups.some((group) => group.openCost > 0),
  };
}

/** False when the unit alone breaks a group limit or a conflict, wherever it lies. */
export function keepsItsOwnLimits(items: readonly number[], draft: InstanceDraft): boolean {
  if (items.length === 1 || draft.groups.length === 0) return true;
  const members = new Set(items);
  const counts = draft.groups.map((group) => group.items.filter((item) => members.has(item)).length);
  return (
    draft.groups.every((group, g) => counts[g]! <= group.atMost) &&
    draft.conflicts.every(({ present, limited, atMost }) => counts[present] === 0 || counts[limited]! <= atMost)
  );
}

function groupsByItem(draft: InstanceDraft): Map<number, number[]> {
  const index = new Map<number, number[]>();
  draft.groups.forEach((group, g) => {
    for (const item of group.items) {
      const list = index.get(item);
      if (list) list.push(g);
      else index.set(item, [g]);
    }
  });
  return index;
}

/** The bin where most of the unit's items live; keeping the unit there moves the fewest items. */
function homeOf({ incumbent }: PackingProblem, items: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const item of items) {
    const home = incumbent?.assignment[item] ?? -1;
    if (home >= 0) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
}

function countItems(items: readonly number[], counts: (item: number) => boolean): number {
  return items.reduce((sum, item) => sum + (counts(item) ? 1 : 0), 0);
}
