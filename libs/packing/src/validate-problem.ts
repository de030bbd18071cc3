import type { BinType, PackingProblem, PackingRule } from './problem.js';

/** Largest integer a capacity or demand may be: sums of a bin's content stay exact in 32 bits. */
export const LARGEST_AMOUNT = 1_000_000_000;

/** Throws a RangeError naming the field and the value where the problem is not well formed. */
export function validateProblem(problem: PackingProblem): void {
  const { resources, slots, itemCount, demand, binTypes } = problem;
  need(isCount(resources) && resources > 0, `resources must be a positive integer, got ${resources}`);
  need(isCount(slots) && slots > 0, `slots must be a positive integer, got ${slots}`);
  need(isCount(itemCount), `itemCount must be an integer >= 0, got ${itemCount}`);
  const expected = itemCount * resources * slots;
  need(demand.length === expected, `demand must hold itemCount * resources * slots = ${expected} numbers, got ${demand.length}`);
  for (let index = 0; index < demand.length; index++) {
    const amount = demand[index]!;
    if (amount < 0 || amount > LARGEST_AMOUNT) {
      throw new RangeError(`demand of item ${Math.floor(index / (resources * slots))} must be 0..${LARGEST_AMOUNT}, got ${amount}`);
    }
  }
  need(binTypes.length > 0, 'binTypes must not be empty');
  binTypes.forEach((type, index) => validateBinType(type, index, resources));
  validateIncumbent(problem);
  problem.rules?.forEach((rule, index) => validateRule(rule, index, problem));
}

function validateBinType(type: BinType, index: number, resources: number): void {
  const at = `binTypes[${index}]`;
  need(type.capacity.length === resources, `${at}.capacity must have ${resources} entries, got ${type.capacity.length}`);
  for (const amount of type.capacity) {
    need(isCount(amount) && amount <= LARGEST_AMOUNT, `${at}.capacity must be integers 0..${LARGEST_AMOUNT}, got ${amount}`);
  }
  need(Number.isFinite(type.cost) && type.cost > 0, `${at}.cost must be > 0, got ${type.cost}`);
  need(type.count === undefined || isCount(type.count), `${at}.count must be an integer >= 0, got ${type.count}`);
  need(type.owned === undefined || isCount(type.owned), `${at}.owned must be an integer >= 0, got ${type.owned}`);
  const ownedCost = type.ownedCost ?? 0;
  need(Number.isFinite(ownedCost) && ownedCost >= 0 && ownedCost <= type.cost, `${at}.ownedCost must be 0..cost, got ${ownedCost}`);
}

function validateIncumbent({ incumbent, itemCount, binTypes }: PackingProblem): void {
  if (!incumbent) return;
  for (const bin of incumbent.bins) need(isIndex(bin.type, binTypes.length), `incumbent bin type ${bin.type} is not in binTypes`);
  need(incumbent.assignment.length === itemCount, `incumbent.assignment must have ${itemCount} entries, got ${incumbent.assignment.length}`);
  for (const bin of incumbent.assignment) need(bin === -1 || isIndex(bin, incumbent.bins.length), `incumbent.assignment names bin ${bin}, which is not in incumbent.bins`);
}

function validateRule(rule: PackingRule, index: number, problem: PackingProblem): void {
  const at = `rules[${index}] (${rule.kind})`;
  const items = (list: readonly number[]): void => list.forEach((item) => need(isIndex(item, problem.itemCount), `${at} names item ${item}, of ${problem.itemCount}`));
  const named = (bin: number): void => need(isIndex(bin, problem.incumbent?.bins.length ?? 0), `${at} names bin ${bin}, of ${problem.incumbent?.bins.length ?? 0} incumbent bins`);
  const atMost = (value: number, least: number): void => need(isCount(value) && value >= least, `${at}.atMost must be an integer >= ${least}, got ${value}`);
  const price = (value: number | undefined, field: string): void => need(value === undefined || (Number.isFinite(value) && value >= 0), `${at}.${field} must be >= 0, got ${value}`);
  switch (rule.kind) {
    case 'together':
      return items(rule.items);
    case 'apart':
      items(rule.items);
      return atMost(rule.atMost, 1);
    case 'conflict': {
      items(rule.items);
      items(rule.others);
      const first = new Set(rule.items);
      need(!rule.others.some((item) => first.has(item)), `${at}.items and .others must be disjoint`);
      return atMost(rule.atMost, 0);
    }
    case 'eligible':
      items(rule.items);
      rule.binTypes.forEach((type) => need(isIndex(type, problem.binTypes.length), `${at} names bin type ${type}, of ${problem.binTypes.length}`));
      return rule.bins?.forEach(named);
    case 'pinned':
      items([rule.item]);
      return named(rule.bin);
    case 'licence':
      items(rule.items);
      return price(rule.costPerBin, 'costPerBin');
    case 'moves':
      need(problem.incumbent !== undefined, `${at} needs an incumbent`);
      need(rule.limit === undefined || isCount(rule.limit), `${at}.limit must be an integer >= 0, got ${rule.limit}`);
      return price(rule.pricePerMove, 'pricePerMove');
  }
}

function need(condition: boolean, message: string): void {
  if (!condition) throw new RangeError(message);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function isIndex(value: number, length: number): boolean {
  return isCount(value) && value < length;
}
