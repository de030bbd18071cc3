import { countPerBin } from './count-per-bin.js';
import type { RuleKind, RuleOf } from './rule-kind.js';

/** A licence: a fixed cost for every bin that holds any item of the group. Breaks nothing, costs. */
export const licence: RuleKind<RuleOf<'licence'>> = {
  lower(rule, draft) {
    draft.addGroup(rule.items, { openCost: rule.costPerBin });
  },
  violations: () => [],
  cost: (rule, plan) => rule.costPerBin * countPerBin(rule.items, plan).size,
};
