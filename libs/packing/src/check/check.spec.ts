import { describe, expect, it } from '@jest/globals';
import type { PackingProblem, PackingRule } from '../problem.js';
import { check, whyNot } from './check.js';

const base: PackingProblem = {
  resources: 1, slots: 2, itemCount: 3, demand: Int32Array.from([4, 1, 4, 1, 4, 1]),
  binTypes: [{ capacity: [8], cost: 2, count: 2 }, { capacity: [20], cost: 5 }],
  incumbent: { bins: [{ type: 0 }, { type: 1 }], assignment: Int32Array.from([0, 0, -1]) },
};

const kindsFor = (rule: PackingRule | undefined, bins: { type: number; incumbent?: number }[], assignment: number[]): string[] =>
  check({ ...base, rules: rule ? [rule] : [] }, bins, Int32Array.from(assignment)).violations.map((violation) => violation.kind);

describe('check', () => {
  it('accepts a plan that keeps everything and prices it', () => {
    const report = check({ ...base, rules: [{ kind: 'licence', items: [0, 1], costPerBin: 3 }] }, [{ type: 0 }, { type: 1 }], Int32Array.from([0, 0, 1]));
    expect(report).toEqual({ ok: true, violations: [], cost: 10, bins: 2, moves: 2 });
  });

  it.each<[string, PackingRule | undefined, { type: number; incumbent?: number }[], number[]]>([
    ['capacity', undefined, [{ type: 0 }], [0, 0, 0]],
    ['count', undefined, [{ type: 0 }, { type: 0 }, { type: 0 }], [0, 1, 2]],
    ['count', undefined, [{ type: 1, incumbent: 1 }, { type: 1, incumbent: 1 }], [0, 0, 1]],
    ['assignment', undefined, [{ type: 0 }], [0, 1, -1]],
    ['assignment', undefined, [{ type: 7 }], [0, 0, 0]],
    ['assignment', undefined, [{ type: 1, incumbent: 0 }], [0, 0, 0]],
    ['together', { kind: 'together', items: [0, 2] }, [{ type: 0 }, { type: 0 }], [0, 0, 1]],
    ['apart', { kind: 'apart', items: [0, 1], atMost: 1 }, [{ type: 1 }], [0, 0, 0]],
    ['conflict', { kind: 'conflict', items: [0], others: [1, 2], atMost: 1 }, [{ type: 1 }], [0, 0, 0]],
    ['eligible', { kind: 'eligible', items: [1], binTypes: [0], bins: [0] }, [{ type: 1 }], [0, 0, 0]],
    ['pinned', { kind: 'pinned', item: 0, bin: 0 }, [{ type: 1 }], [0, 0, 0]],
    ['moves', { kind: 'moves', limit: 1 }, [{ type: 1 }], [0, 0, 0]],
  ])('finds a broken %s', (kind, rule, bins, assignment) => {
    expect(kindsFor(rule, bins, assignment)).toEqual([kind]);
  });

  it('breaks no rule by leaving an item out', () => {
    const rules: PackingRule[] = [{ kind: 'pinned', item: 0, bin: 0 }, { kind: 'eligible', items: [0], binTypes: [1] }, { kind: 'moves', limit: 0 }];
    expect(check({ ...base, rules }, [], Int32Array.from([-1, -1, -1])).ok).toBe(true);
  });

  it('charges owned bins first', () => {
    const problem = { ...base, binTypes: [{ capacity: [8], cost: 2, owned: 1, ownedCost: 0.5 }] };
    delete (problem as { incumbent?: unknown }).incumbent;
    expect(check(problem, [{ type: 0 }, { type: 0 }], Int32Array.from([0, 0, 1])).cost).toBe(2.5);
  });
});

describe('whyNot', () => {
  it('names only the promises a move would newly break', () => {
    const problem: PackingProblem = { ...base, rules: [{ kind: 'apart', items: [0, 2], atMost: 1 }] };
    const reasons = whyNot(problem, [{ type: 0 }, { type: 1 }], Int32Array.from([0, 0, 1]), 2, 0);
    expect(reasons.map((reason) => reason.kind)).toEqual(['capacity', 'apart']);
    expect(whyNot(problem, [{ type: 0 }, { type: 1 }], Int32Array.from([0, 0, 1]), 1, 1)).toEqual([]);
  });
});
