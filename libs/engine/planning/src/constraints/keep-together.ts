import type { PlacementRule } from '@stowage/domain';
import { itemsOf, type Constraint } from './constraint.js';

type KeepTogether = Extract<PlacementRule, { kind: 'keep-together' }>;

/** All of a group on one host. Spreading and failure replay move such a group as one unit (units.ts). */
export function keepTogether(rule: KeepTogether): Constraint {
  return {
    name: rule.name,
    holdsInFailure: true,
    blocks(workload, { mates }) {
      const others = rule.workloads.filter((one) => one !== workload);
      if (!rule.workloads.includes(workload) || others.some((one) => mates.includes(one))) return undefined;
      return `It would be parted from ${others.join(', ')}. Rule: ${rule.name}.`;
    },
    packingRules(names) {
      const items = itemsOf(rule.workloads, names);
      return items.length > 1 ? [{ kind: 'together', items }] : [];
    },
  };
}
