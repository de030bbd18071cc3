import type { Assessment } from './assessment.js';
import type { HostModel } from './host-model.js';
import type { Inventory } from './inventory.js';
import type { Issue } from './issue.js';
import type { Placement, Plan, Unplaced } from './plan.js';
import type { WorkloadProfile } from './profile.js';
import type { RulePrice } from './rule-price.js';
import type { Scenario } from './scenario.js';

/**
 * `plan.json`: a finished plan with everything it rests on, so that it can be verified, explained and reported on its
 * own. Immutable and free of clocks: same input, scenario and seed give the same bytes. Documented in docs/plan-json.md.
 */
export interface PlanDocument {
  readonly format: 'stowage-plan';
  readonly version: 1;
  /** What was read; empty inside the app, where the project holds the files. */
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly hostsUsed: number;
  readonly lowerBound: number;
  readonly gapRatio: number;
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly assessment: Assessment;
  readonly plan: Plan;
  /** What each rule costs: the plan made again without it. Dearest first. */
  readonly rulePrices: readonly RulePrice[];
  readonly scenario: Scenario;
  /** Host models with every looked-up value filled in. */
  readonly hostModels: readonly HostModel[];
  readonly profiles: readonly WorkloadProfile[];
  readonly inventory: Inventory;
  readonly issues: readonly Issue[];
}

/** Progress of a running consolidation, best plan so far against the proved minimum. */
export interface ConsolidationProgress {
  readonly stage: 'profile' | 'plan' | 'assess';
  /** 0..1 over the whole run. */
  readonly doneRatio: number;
  readonly hosts?: number;
  readonly lowerBound?: number;
}
