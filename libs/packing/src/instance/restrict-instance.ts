import type { Instance } from './instance.js';

/** The same instance with only the given units, in the given order, without their items. Classes, groups and rules stay. */
export function restrictInstance(instance: Instance, units: readonly number[]): Instance {
  const { d, w, rules } = instance;
  const restricted = new Int32Array(units.length * d);
  const start = new Int32Array(units.length + 1);
  const groupOf: number[] = [];
  const weight: number[] = [];
  units.forEach((u, index) => {
    restricted.set(w.subarray(u * d, (u + 1) * d), index * d);
    for (let x = rules.start[u]!; x < rules.start[u + 1]!; x++) {
      groupOf.push(rules.groupOf[x]!);
      weight.push(rules.weight[x]!);
    }
    start[index + 1] = groupOf.length;
  });
  const pick = (values: Int32Array): Int32Array => Int32Array.from(units, (u) => values[u]!);
  return {
    ...instance,
    n: units.length,
    w: restricted,
    items: [],
    itemCount: pick(instance.itemCount),
    profile: pick(instance.profile),
    size: Float64Array.from(units, (u) => instance.size[u]!),
    unplaceable: [],
    rules: { ...rules, start, groupOf: Int32Array.from(groupOf), weight: Int32Array.from(weight), home: pick(rules.home), movesAtHome: pick(rules.movesAtHome), movesAway: pick(rules.movesAway) },
  };
}
