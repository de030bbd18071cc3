import type { PlanView, RuleKind, RuleOf } from './rule-kind.js';

/** Moves away from the incumbent: limited, priced, or both. */
export const moves: RuleKind<RuleOf<'moves'>> = {
  lower(rule, draft) {
    draft.limitMoves(rule.limit ?? Infinity, rule.pricePerMove ?? 0);
  },
  violations(rule, plan) {
    const count = countMoves(plan);
    return count > (rule.limit ?? Infinity) ? [{ message: `the plan moves ${count} items, of which it may move ${rule.limit}` }] : [];
  },
  cost: (rule, plan) => (rule.pricePerMove ?? 0) * countMoves(plan),
};

/** Items with a home that are placed elsewhere. An item left unplaced is not a move. */
export function countMoves({ bins, assignment, homes }: PlanView): number {
  let count = 0;
  homes?.forEach((home, item) => {
    const bin = bins[assignment[item]!];
    if (home >= 0 && bin !== undefined && bin.incumbent !== home) count++;
  });
  return count;
}
