import type { PlacementRule } from '@stowage/domain';
import type { Constraint } from './constraint.js';
import { keepApart } from './keep-apart.js';
import { keepTogether } from './keep-together.js';

/** The rules that speak of hosts; `stay-physical` and `at-site` have had their say before (select-workloads.ts). */
export function constraintsOf(rules: readonly PlacementRule[]): Constraint[] {
  return rules.flatMap((rule) => {
    switch (rule.kind) {
      case 'keep-apart': return [keepApart(rule)];
      case 'keep-together': return [keepTogether(rule)];
      case 'stay-physical':
      case 'at-site': return [];
    }
  });
}
