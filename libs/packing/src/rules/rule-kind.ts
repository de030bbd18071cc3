import type { PackedBin, PackingRule, Violation } from '../problem.js';
import type { InstanceDraft } from '../instance/instance-draft.js';

/** A finished plan as the checker sees it. */
export interface PlanView {
  readonly bins: readonly PackedBin[];
  readonly assignment: Int32Array;
  /** Home bin of each item in the incumbent, -1 = none; absent without an incumbent. */
  readonly homes?: Int32Array;
}

/** A broken rule, before the checker adds which rule it was. */
export type RuleViolation = Omit<Violation, 'kind' | 'rule'>;

/**
 * One kind of rule, defined once. `lower` tells construction, local search and pricing what the rule
 * means in the few notions they share (merge, eligibility, groups, homes); `violations` judges a
 * finished plan from the rule's own words, without the search's data; `cost` is what the plan pays for it.
 */
export interface RuleKind<Rule extends PackingRule> {
  lower(rule: Rule, draft: InstanceDraft): void;
  violations(rule: Rule, plan: PlanView): RuleViolation[];
  cost?(rule: Rule, plan: PlanView): number;
}

/** The rule of one kind out of the union. */
export type RuleOf<Kind extends PackingRule['kind']> = Extract<PackingRule, { kind: Kind }>;
