import type { RuleKind, RuleOf } from './rule-kind.js';

/** Eligibility: the bin types, and named bins, an item may lie in. */
export const eligible: RuleKind<RuleOf<'eligible'>> = {
  lower(rule, draft) {
    const types = new Set(rule.binTypes);
    const bins = new Set(rule.bins ?? []);
    draft.nameBins(rule.bins ?? []);
    draft.restrict(rule.items, (binClass) => types.has(binClass.type) || bins.has(binClass.incumbent));
  },
  violations(rule, plan) {
    const types = new Set(rule.binTypes);
    const bins = new Set(rule.bins ?? []);
    return rule.items
      .filter((item) => {
        const bin = plan.bins[plan.assignment[item]!];
        return bin !== undefined && !types.has(bin.type) && !bins.has(bin.incumbent ?? -1);
      })
      .map((item) => ({ item, bin: plan.assignment[item]!, message: `item ${item} lies in bin ${plan.assignment[item]}, for which it is not eligible` }));
  },
};
