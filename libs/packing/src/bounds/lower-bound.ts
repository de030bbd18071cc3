import { compileInstance } from '../instance/compile-instance.js';
import type { Instance } from '../instance/instance.js';
import type { PackingProblem } from '../problem.js';
import { validateProblem } from '../validate-problem.js';
import { costBound, type CostBound } from './cost-bound.js';
import { roundUpCost } from './round-up-cost.js';
import { simpleBounds } from './simple-bounds.js';

/**
 * A cost, and a number of bins, that no plan can undercut, in milliseconds and without a linear program.
 * Holds for plans that place every item that fits some bin alone. Throws RangeError on a malformed problem.
 */
export function lowerBound(problem: PackingProblem): CostBound {
  validateProblem(problem);
  return instanceBound(compileInstance(problem));
}

/** The same for a compiled instance. */
export function instanceBound(instance: Instance): CostBound {
  const { bins, method } = simpleBounds(instance);
  const bound = costBound(instance, bins, method);
  return { ...bound, cost: roundUpCost(instance, bound.cost) };
}
