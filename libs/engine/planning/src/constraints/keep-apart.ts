import type { PlacementRule } from '@stowage/domain';
import { itemsOf, type Constraint } from './constraint.js';

type KeepApart = Extract<PlacementRule, { kind: 'keep-apart' }>;

/** At most k of a group on one host. */
export function keepApart(rule: KeepApart): Constraint {
  const group = new Set(rule.workloads);
  const atMost = rule.atMost ?? 1;
  return {
    name: rule.name,
    holdsInFailure: true,
    blocks(workload, { mates }) {
      if (!group.has(workload)) return undefined;
      const there = mates.filter((mate) => group.has(mate) && mate !== workload);
      return there.length < atMost ? undefined : `${there.join(', ')} ${there.length === 1 ? 'runs' : 'run'} there. Rule: ${rule.name}.`;
    },
    packingRules(names) {
      const items = itemsOf(rule.workloads, names);
      return items.length > atMost ? [{ kind: 'apart', items, atMost }] : [];
    },
  };
}
