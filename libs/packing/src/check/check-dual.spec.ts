import { describe, expect, it } from '@jest/globals';
import { solve } from '../solve.js';
import { Random } from '../random.js';
import { checkDual } from './check-dual.js';
import type { PackingProblem } from '../problem.js';

const problem: PackingProblem = { resources: 1, slots: 1, itemCount: 3, demand: Int32Array.from([6, 5, 4]), binTypes: [{ capacity: [10], cost: 2 }] };

describe('checkDual', () => {
  it('confirms prices no bin can exceed, and what they prove', () => {
    expect(checkDual(problem, { itemPrice: Float64Array.from([6, 5, 4]), binValue: [10] })).toEqual({ verdict: 'valid', bound: 3 });
  });

  it('refutes prices a bin can exceed', () => {
    expect(checkDual(problem, { itemPrice: Float64Array.from([6, 5, 4]), binValue: [9] }).verdict).toBe('invalid');
  });

  it('says so when it ran out of steps', () => {
    expect(checkDual(problem, { itemPrice: Float64Array.from([6, 5, 4]), binValue: [10] }, 0).verdict).toBe('undecided');
  });

  it('confirms the certificates solve gives', async () => {
    let confirmed = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const random = new Random(seed);
      const demand = Int32Array.from({ length: 60 }, () => 20 + random.below(60));
      const drawn: PackingProblem = { resources: 2, slots: 1, itemCount: 30, demand, binTypes: [{ capacity: [150, 150], cost: 1 }] };
      const { dual, lowerBound } = await solve(drawn, { steps: 5_000 });
      if (!dual) continue;
      const { verdict, bound } = checkDual(drawn, dual);
      expect(verdict).toBe('valid');
      expect(Math.ceil(bound - 1e-6)).toBe(lowerBound);
      confirmed++;
    }
    expect(confirmed).toBeGreaterThan(0);
  });
});
