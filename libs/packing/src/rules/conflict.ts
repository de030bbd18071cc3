import { countPerBin } from './count-per-bin.js';
import type { RuleKind, RuleOf } from './rule-kind.js';

/** Conflict between two groups: where one is present, at most k of the other. */
export const conflict: RuleKind<RuleOf<'conflict'>> = {
  lower(rule, draft) {
    draft.addConflict(draft.addGroup(rule.items, {}), draft.addGroup(rule.others, {}), rule.atMost);
  },
  violations(rule, plan) {
    const others = countPerBin(rule.others, plan);
    return [...countPerBin(rule.items, plan).keys()]
      .filter((bin) => (others.get(bin) ?? 0) > rule.atMost)
      .map((bin) => ({ bin, message: `bin ${bin} holds ${others.get(bin)} items of a group beside a conflicting one, of which it may hold ${rule.atMost}` }));
  },
};
