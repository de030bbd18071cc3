import type { RuleKind, RuleOf } from './rule-kind.js';

/** A pin: the item lies in one named bin. */
export const pinned: RuleKind<RuleOf<'pinned'>> = {
  lower(rule, draft) {
    draft.nameBins([rule.bin]);
    draft.restrict([rule.item], (binClass) => binClass.incumbent === rule.bin);
  },
  violations({ item, bin: home }, plan) {
    const bin = plan.assignment[item]!;
    if (bin < 0 || plan.bins[bin]?.incumbent === home) return [];
    return [{ item, bin, message: `item ${item} is pinned to incumbent bin ${home}, but lies in bin ${bin}` }];
  },
};
