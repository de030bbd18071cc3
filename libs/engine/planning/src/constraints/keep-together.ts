import type { PlacementRule } from '@stowage/domain';
import type { Constraint } from './constraint.js';

type KeepTogether = Extract<PlacementRule, { kind: 'keep-together' }>;

/** All of a group on one host. Spreading and failure replay move such a group as one unit (units.ts). */
export function keepTogether(rule: KeepTogether): Constraint {
  return {
    name: rule.name,
    blocks: () => undefined,
    packingRules(indexOf) {
      const items = rule.workloads.map(indexOf).filter((item) => item !== undefined);
      return items.length > 1 ? [{ kind: 'together', items }] : [];
    },
  };
}
