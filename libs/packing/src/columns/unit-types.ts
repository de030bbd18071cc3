import type { Instance } from '../instance/instance.js';

/** Units that no rule and no capacity can tell apart, counted once with a multiplicity. */
export interface UnitTypes {
  readonly count: number;
  /** Type -> its units. */
  readonly units: readonly (readonly number[])[];
  /** Type -> one of them, to ask rules about. */
  readonly sample: Int32Array;
  /** Type -> how many. */
  readonly demand: Int32Array;
  /** Unit -> type. */
  readonly typeOf: Int32Array;
}

/** Groups the units; types are in order of their demand, so that the order of units does not matter. */
export function unitTypes(instance: Instance): UnitTypes {
  const { n, d, w, profile, rules } = instance;
  const byKey = new Map<string, number[]>();
  for (let u = 0; u < n; u++) {
    const groups = rules.groupOf.subarray(rules.start[u], rules.start[u + 1]).join(',');
    const weights = rules.weight.subarray(rules.start[u], rules.start[u + 1]).join(',');
    const key = `${w.subarray(u * d, (u + 1) * d).join(',')}|${profile[u]}|${groups}|${weights}`;
    const units = byKey.get(key);
    if (units) units.push(u);
    else byKey.set(key, [u]);
  }
  const units = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list);
  const typeOf = new Int32Array(n);
  units.forEach((list, t) => list.forEach((u) => (typeOf[u] = t)));
  return {
    count: units.length,
    units,
    sample: Int32Array.from(units, (list) => list[0]!),
    demand: Int32Array.from(units, (list) => list.length),
    typeOf,
  };
}
