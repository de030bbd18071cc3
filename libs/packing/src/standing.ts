import type { CostBound } from './bounds/cost-bound.js';
import type { Instance } from './instance/instance.js';
import type { SolveOptions } from './problem.js';
import type { Packing } from './search/packing.js';
import { COST_TOLERANCE, isCheaper, planCost, type PlanCost } from './search/plan-cost.js';

/** Prices that prove a bound, per unit; see `DualCertificate`. */
export interface UnitDual {
  readonly unitPrice: Float64Array;
  /** Per bin type. */
  readonly binValue: readonly number[];
}

/** The best plan and the best bound so far; every stage writes here, and each change is published. */
export class Standing {
  plan: Packing | undefined;
  cost: PlanCost | undefined;
  dual: UnitDual | undefined;
  private stage = 'bounds';

  constructor(readonly instance: Instance, public bound: CostBound, private readonly onProgress: SolveOptions['onProgress']) {}

  /** Names the stage in later progress. */
  enter(stage: string): void {
    this.stage = stage;
  }

  /** Takes the plan if it is better and within the move limit. The standing keeps it: pass a clone if it will change. */
  offer(packing: Packing, cost = planCost(packing)): void {
    if (cost.moves > this.instance.rules.moveLimit || (this.cost && !isCheaper(cost, this.cost))) return;
    this.plan = packing;
    this.cost = cost;
    this.publish();
  }

  /** Takes the bound if it is higher. */
  raise(bound: CostBound, dual?: UnitDual): void {
    const bins = Math.max(bound.bins, this.bound.bins);
    if (bound.cost <= this.bound.cost) {
      this.bound = { ...this.bound, bins };
      return;
    }
    this.bound = { ...bound, bins };
    this.dual = dual;
    this.publish();
  }

  /** True when no better plan exists. */
  get proven(): boolean {
    return this.cost !== undefined && meets(this.cost, this.bound);
  }

  private publish(): void {
    if (!this.plan || !this.cost || !this.onProgress) return;
    this.onProgress({ stage: this.stage, upperBound: this.cost.cost, lowerBound: Math.min(this.bound.cost, this.cost.cost), bins: this.plan.binCount });
  }
}

/** True when a plan of this cost leaves nothing out and cannot be undercut. */
export function meets(cost: PlanCost, bound: CostBound): boolean {
  return cost.unplaced === 0 && cost.cost <= bound.cost + COST_TOLERANCE * Math.max(1, bound.cost);
}
