import type { PlacementRule } from '@stowage/domain';
import { itemsOf, type Constraint } from './constraint.js';

type Ban = Extract<PlacementRule, { kind: 'ban' }>;

/** Never on hosts of some models. */
export function ban(rule: Ban): Constraint {
  return {
    name: rule.name,
    holdsInFailure: true,
    blocks(workload, { modelId }) {
      return rule.workloads.includes(workload) && rule.hostModels.includes(modelId) ? `It may not run on this host model. Rule: ${rule.name}.` : undefined;
    },
    packingRules(names) {
      const items = itemsOf(rule.workloads, names);
      const binTypes = names.modelIds.flatMap((id, type) => (rule.hostModels.includes(id) ? [] : [type]));
      return items.length > 0 ? [{ kind: 'eligible', items, binTypes }] : [];
    },
  };
}
