import type { PackingRule } from '../problem.js';
import { apart } from './apart.js';
import { conflict } from './conflict.js';
import { eligible } from './eligible.js';
import { licence } from './licence.js';
import { moves } from './moves.js';
import { pinned } from './pinned.js';
import type { RuleKind, RuleOf } from './rule-kind.js';
import { together } from './together.js';

/** Every rule kind; a new kind of rule is one file and one line here. */
const ruleKinds: { readonly [Kind in PackingRule['kind']]: RuleKind<RuleOf<Kind>> } = {
  together, apart, conflict, eligible, pinned, licence, moves,
};

/** The definition behind a rule. */
export function ruleKindOf(rule: PackingRule): RuleKind<PackingRule> {
  return ruleKinds[rule.kind] as RuleKind<PackingRule>;
}
