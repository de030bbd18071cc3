import type { RuleKind, RuleOf } from './rule-kind.js';

/** Keep together: the items become one item, so no stage can separate them. */
export const together: RuleKind<RuleOf<'together'>> = {
  lower(rule, draft) {
    for (const item of rule.items) draft.merge(rule.items[0]!, item);
  },
  violations(rule, plan) {
    const first = rule.items[0];
    if (first === undefined) return [];
    const home = plan.assignment[first]!;
    return rule.items
      .filter((item) => plan.assignment[item] !== home)
      .map((item) => ({ item, message: `item ${item} is in bin ${plan.assignment[item]}, item ${first} in bin ${home}, but they must share one` }));
  },
};
