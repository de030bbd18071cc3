import { countPerBin } from './count-per-bin.js';
import type { RuleKind, RuleOf } from './rule-kind.js';

/** Keep apart: at most k items of the group in one bin. */
export const apart: RuleKind<RuleOf<'apart'>> = {
  lower(rule, draft) {
    draft.addGroup(rule.items, { atMost: rule.atMost });
  },
  violations(rule, plan) {
    return [...countPerBin(rule.items, plan)]
      .filter(([, count]) => count > rule.atMost)
      .map(([bin, count]) => ({ bin, message: `bin ${bin} holds ${count} items of a group of which it may hold ${rule.atMost}` }));
  },
};
