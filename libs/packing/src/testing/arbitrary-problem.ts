import fc from 'fast-check';
import type { BinType, PackingProblem, PackingRule } from '../problem.js';

/** Bounds of the problems drawn. */
export interface ProblemShape {
  readonly mostItems: number;
  readonly mostSlots?: number;
  readonly mostTypes?: number;
  readonly rules?: boolean;
  /** Allow bounded bin counts, so that some items may find no room. */
  readonly counts?: boolean;
}

/** Small random problems, with rules of every kind where asked for. Some items fit no bin. */
export function arbitraryProblem(shape: ProblemShape): fc.Arbitrary<PackingProblem> {
  return fc
    .record({ resources: fc.integer({ min: 1, max: 3 }), slots: fc.integer({ min: 1, max: shape.mostSlots ?? 1 }), itemCount: fc.integer({ min: 0, max: shape.mostItems }) })
    .chain(({ resources, slots, itemCount }) =>
      fc.record({
        resources: fc.constant(resources),
        slots: fc.constant(slots),
        itemCount: fc.constant(itemCount),
        demand: fc
          .array(fc.integer({ min: 0, max: 52 }), { minLength: itemCount * resources * slots, maxLength: itemCount * resources * slots })
          .map((values) => Int32Array.from(values)),
        binTypes: fc.array(arbitraryBinType(resources, shape), { minLength: 1, maxLength: shape.mostTypes ?? 1 }),
      }),
    )
    .chain((problem) => (shape.rules ? withRules(problem) : fc.constant(problem)));
}

function arbitraryBinType(resources: number, shape: ProblemShape): fc.Arbitrary<BinType> {
  const capacity = fc.array(fc.integer({ min: 40, max: 100 }), { minLength: resources, maxLength: resources });
  const count = shape.counts ? fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }) : fc.constant(undefined);
  return fc.record({ capacity, cost: fc.integer({ min: 1, max: 9 }), count, owned: fc.integer({ min: 0, max: 2 }) }).map(({ capacity: amounts, cost, count: most, owned }) => ({
    capacity: amounts,
    cost,
    ...(most === undefined ? {} : { count: most }),
    ...(owned > 0 ? { owned, ownedCost: Math.floor(cost / 2) } : {}),
  }));
}

function withRules(problem: PackingProblem): fc.Arbitrary<PackingProblem> {
  if (problem.itemCount === 0) return fc.constant(problem);
  const type = fc.integer({ min: 0, max: problem.binTypes.length - 1 });
  const incumbent = fc
    .array(type, { minLength: 1, maxLength: 4 })
    .chain((types) =>
      fc
        .array(fc.integer({ min: -1, max: types.length - 1 }), { minLength: problem.itemCount, maxLength: problem.itemCount })
        .map((homes) => ({ bins: types.map((t) => ({ type: t })), assignment: Int32Array.from(homes) })),
    );
  return incumbent.chain((existing) =>
    fc.array(arbitraryRule(problem, existing.bins.length), { maxLength: 4 }).map((rules) => ({ ...problem, incumbent: existing, rules })),
  );
}

function arbitraryRule(problem: PackingProblem, incumbentBins: number): fc.Arbitrary<PackingRule> {
  const item = fc.integer({ min: 0, max: problem.itemCount - 1 });
  const bin = fc.integer({ min: 0, max: incumbentBins - 1 });
  const items = fc.uniqueArray(item, { minLength: 1, maxLength: 4 });
  const types = fc.uniqueArray(fc.integer({ min: 0, max: problem.binTypes.length - 1 }), { minLength: 1 });
  return fc.oneof(
    items.map((list): PackingRule => ({ kind: 'together', items: list })),
    fc.record({ items, atMost: fc.integer({ min: 1, max: 2 }) }).map((rule): PackingRule => ({ kind: 'apart', ...rule })),
    fc.record({ items, others: items, atMost: fc.integer({ min: 0, max: 1 }) }).map((rule): PackingRule => ({ kind: 'conflict', ...rule, others: rule.others.filter((other) => !rule.items.includes(other)) })),
    fc.record({ items, binTypes: types, bins: fc.uniqueArray(bin, { maxLength: 2 }) }).map((rule): PackingRule => ({ kind: 'eligible', ...rule })),
    fc.record({ item, bin }).map((rule): PackingRule => ({ kind: 'pinned', ...rule })),
    fc.record({ items, costPerBin: fc.integer({ min: 0, max: 3 }) }).map((rule): PackingRule => ({ kind: 'licence', ...rule })),
    fc.record({ limit: fc.integer({ min: 0, max: 5 }), pricePerMove: fc.integer({ min: 0, max: 2 }) }).map((rule): PackingRule => ({ kind: 'moves', ...rule })),
  );
}
