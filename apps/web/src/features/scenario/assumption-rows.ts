import type { Assumption, AssumptionOverride } from '@stowage/domain';

/** A shipped default, with what the scenario sets in its place. */
export interface AssumptionRow {
  readonly shipped: Assumption;
  readonly override: AssumptionOverride | undefined;
}

/** One row a default, and one for each value set for a single site. */
export function assumptionRows(defaults: readonly Assumption[], overrides: readonly AssumptionOverride[]): readonly AssumptionRow[] {
  return defaults.flatMap((shipped) => {
    const own = overrides.filter(({ key, siteId }) => key === shipped.key && siteId !== undefined && siteId !== shipped.siteId);
    const whole = overrides.find(({ key, siteId }) => key === shipped.key && siteId === shipped.siteId);
    return [{ shipped, override: whole }, ...own.map((override) => ({ shipped, override }))];
  });
}

/** Replaces, adds or (undefined) removes the override of a row. */
export function withOverride(
  overrides: readonly AssumptionOverride[],
  { shipped, override }: AssumptionRow,
  value: number | undefined,
): readonly AssumptionOverride[] {
  const others = overrides.filter((one) => !(one.key === shipped.key && one.siteId === override?.siteId));
  if (value === undefined) return others;
  const site = override?.siteId ?? shipped.siteId;
  return [...others, { ...override, ...around(override, value), key: shipped.key, value, ...(site === undefined ? {} : { siteId: site }) }];
}

/** A range that was set stays, and is widened where it no longer holds the value. */
function around(override: AssumptionOverride | undefined, value: number): Pick<AssumptionOverride, 'low' | 'high'> {
  return {
    ...(override?.low === undefined ? {} : { low: Math.min(override.low, value) }),
    ...(override?.high === undefined ? {} : { high: Math.max(override.high, value) }),
  };
}

/** The unit of a row in the scenario's currency: shipped money is in dollars. */
export function unitIn({ unit }: Assumption, currency: string): string {
  return /^USD\b/.test(unit) ? unit.replace('USD', currency) : unit;
}
