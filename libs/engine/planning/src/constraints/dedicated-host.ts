import type { PlacementRule } from '@stowage/domain';
import { itemsOf, type Constraint } from './constraint.js';

type DedicatedHost = Extract<PlacementRule, { kind: 'dedicated-host' }>;

/** Hosts that run any of a group run nothing else. */
export function dedicatedHost(rule: DedicatedHost): Constraint {
  const group = new Set(rule.workloads);
  return {
    name: rule.name,
    holdsInFailure: true,
    blocks(workload, { mates }) {
      const stranger = mates.find((mate) => mate !== workload && group.has(mate) !== group.has(workload));
      return stranger === undefined ? undefined : `${stranger} runs there and the host would no longer be dedicated. Rule: ${rule.name}.`;
    },
    packingRules(names) {
      const items = itemsOf(rule.workloads, names);
      const others = itemsOf(names.workloads.filter((workload) => !group.has(workload)), names);
      return items.length > 0 && others.length > 0 ? [{ kind: 'conflict', items, others, atMost: 0 }] : [];
    },
  };
}
