import type { PlacementRule } from '@stowage/domain';
import { itemsOf, type Constraint } from './constraint.js';

type Pin = Extract<PlacementRule, { kind: 'pin' }>;

/**
 * All pins together. Hosts get their names after the search, so to the search a pin to one name means together, and pins
 * to different names mean apart; the host that holds them then takes the name (host-names.ts).
 */
export function pins(rules: readonly Pin[]): Constraint[] {
  if (rules.length === 0) return [];
  const hostOf = new Map(rules.flatMap((rule) => rule.workloads.map((workload) => [workload, rule] as const)));
  return [{
    name: rules.map((rule) => rule.name).join(', '),
    holdsInFailure: false,
    blocks(workload, { mates, host }) {
      const own = hostOf.get(workload);
      if (own && host !== undefined && host !== own.host) return `It belongs on ${own.host}. Rule: ${own.name}.`;
      const other = own && mates.map((mate) => hostOf.get(mate)).find((rule) => rule !== undefined && rule.host !== own.host);
      return other ? `It belongs on ${own.host}. Rule: ${own.name}.` : undefined;
    },
    packingRules(names) {
      const byHost = new Map<string, number[]>();
      for (const rule of rules) byHost.set(rule.host, [...(byHost.get(rule.host) ?? []), ...itemsOf(rule.workloads, names)]);
      const groups = [...byHost.values()].map((items) => [...new Set(items)]).filter((items) => items.length > 0);
      const heads = groups.map((items) => items[0] ?? 0);
      return [
        ...groups.filter((items) => items.length > 1).map((items) => ({ kind: 'together' as const, items })),
        ...(heads.length > 1 ? [{ kind: 'apart' as const, items: heads, atMost: 1 }] : []),
      ];
    },
  }];
}
