import type { CheckReport, PackedBin, PackingProblem, Violation } from '../problem.js';
import { countMoves } from '../rules/moves.js';
import type { PlanView } from '../rules/rule-kind.js';
import { ruleKindOf } from '../rules/rule-kinds.js';

/**
 * Judges a plan from the problem's own numbers: every slot of every bin, every bin count, every rule,
 * and what it costs. Shares nothing with the search but the definition of the rules.
 * @param assignment item -> index into `bins`, -1 = not placed (which breaks no rule)
 */
export function check(problem: PackingProblem, bins: readonly PackedBin[], assignment: Int32Array): CheckReport {
  const violations = [...assignmentViolations(problem, bins, assignment)];
  if (violations.length > 0) return { ok: false, violations, cost: NaN, bins: bins.length, moves: 0 };
  violations.push(...capacityViolations(problem, bins, assignment), ...countViolations(problem, bins));
  const plan: PlanView = { bins, assignment, ...(problem.incumbent ? { homes: problem.incumbent.assignment } : {}) };
  let cost = binsCost(problem, bins);
  problem.rules?.forEach((rule, index) => {
    const kind = ruleKindOf(rule);
    for (const violation of kind.violations(rule, plan)) violations.push({ ...violation, kind: rule.kind, rule: index });
    cost += kind.cost?.(rule, plan) ?? 0;
  });
  return { ok: violations.length === 0, violations, cost, bins: bins.length, moves: countMoves(plan) };
}

/**
 * Why an item does not lie in a bin: the promises that would newly break if it moved there; empty = it could.
 */
export function whyNot(problem: PackingProblem, bins: readonly PackedBin[], assignment: Int32Array, item: number, bin: number): readonly Violation[] {
  const moved = assignment.slice();
  moved[item] = bin;
  const before = new Set(check(problem, bins, assignment).violations.map((violation) => violation.message));
  return check(problem, bins, moved).violations.filter((violation) => !before.has(violation.message));
}

function* assignmentViolations(problem: PackingProblem, bins: readonly PackedBin[], assignment: Int32Array): Generator<Violation> {
  if (assignment.length !== problem.itemCount) {
    yield { kind: 'assignment', message: `the plan assigns ${assignment.length} items of ${problem.itemCount}` };
    return;
  }
  for (const [item, bin] of assignment.entries()) {
    if (bin < -1 || bin >= bins.length) yield { kind: 'assignment', item, bin, message: `item ${item} lies in bin ${bin}, of ${bins.length}` };
  }
  for (const [index, bin] of bins.entries()) {
    if (problem.binTypes[bin.type] === undefined) yield { kind: 'assignment', bin: index, message: `bin ${index} has type ${bin.type}, of ${problem.binTypes.length}` };
    const named = bin.incumbent === undefined ? undefined : problem.incumbent?.bins[bin.incumbent];
    if (bin.incumbent !== undefined && named?.type !== bin.type) yield { kind: 'assignment', bin: index, message: `bin ${index} is not the incumbent bin ${bin.incumbent} it claims to be` };
  }
}

function* capacityViolations(problem: PackingProblem, bins: readonly PackedBin[], assignment: Int32Array): Generator<Violation> {
  const { resources, slots, demand } = problem;
  const stride = resources * slots;
  const load = new Float64Array(bins.length * stride);
  assignment.forEach((bin, item) => {
    if (bin < 0) return;
    for (let k = 0; k < stride; k++) load[bin * stride + k]! += demand[item * stride + k]!;
  });
  for (const [index, bin] of bins.entries()) {
    const { capacity } = problem.binTypes[bin.type]!;
    for (let k = 0; k < stride; k++) {
      const room = capacity[Math.floor(k / slots)]!;
      const used = load[index * stride + k]!;
      if (used > room) {
        yield { kind: 'capacity', bin: index, message: `bin ${index} holds ${used} of resource ${Math.floor(k / slots)} in slot ${k % slots}, of ${room}` };
        break;
      }
    }
  }
}

function* countViolations(problem: PackingProblem, bins: readonly PackedBin[]): Generator<Violation> {
  for (const [type, { count }] of problem.binTypes.entries()) {
    const opened = bins.filter((bin) => bin.type === type).length;
    if (opened > (count ?? Infinity)) yield { kind: 'count', message: `${opened} bins of type ${type} are open, of ${count}` };
  }
  const seen = new Set<number>();
  for (const [index, { incumbent }] of bins.entries()) {
    if (incumbent === undefined) continue;
    if (seen.has(incumbent)) yield { kind: 'count', bin: index, message: `incumbent bin ${incumbent} is used twice` };
    seen.add(incumbent);
  }
}

/** The first `owned` bins of a type cost `ownedCost`, the rest `cost`. */
function binsCost(problem: PackingProblem, bins: readonly PackedBin[]): number {
  const opened = problem.binTypes.map(() => 0);
  for (const bin of bins) opened[bin.type]! += 1;
  return problem.binTypes.reduce((sum, type, index) => {
    const owned = Math.min(type.owned ?? 0, opened[index]!);
    return sum + owned * (type.ownedCost ?? type.cost) + (opened[index]! - owned) * type.cost;
  }, 0);
}
