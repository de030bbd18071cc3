import type { PlacementRule } from '@stowage/domain';
import type { Constraint } from './constraint.js';

type KeepApart = Extract<PlacementRule, { kind: 'keep-apart' }>;

/** At most k of a group on one host. */
export function keepApart(rule: KeepApart): Constraint {
  const group = new Set(rule.workloads);
  const atMost = rule.atMost ?? 1;
  return {
    name: rule.name,
    blocks(workload, mates) {
      if (!group.has(workload)) return undefined;
      const there = mates.filter((mate) => group.has(mate) && mate !== workload);
      return there.length < atMost ? undefined : `${there.join(', ')} ${there.length === 1 ? 'runs' : 'run'} there. Rule: ${rule.name}.`;
    },
    packingRules(indexOf) {
      const items = rule.workloads.map(indexOf).filter((item) => item !== undefined);
      return items.length > atMost ? [{ kind: 'apart', items, atMost }] : [];
    },
  };
}
