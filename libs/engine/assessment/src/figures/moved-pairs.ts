import type { AssumptionBook } from '@stowage/models';
import { Calculation, type MovedFrom } from '../calculation/calculation.js';
import type { EstateFacts } from '../facts/estate-facts.js';
import { replacedFacts } from '../facts/replaced-facts.js';

/** Both estates under one set of assumptions, and today's with a new server for each. */
export interface Pair {
  readonly before: Calculation;
  readonly after: Calculation;
  readonly replaced: Calculation;
}

/** Both estates with one assumption at an end of its range. */
export interface MovedPair extends Pair {
  readonly key: string;
  readonly side: 'low' | 'high';
}

/** A value with one assumption at an end of its range. */
export interface MovedValue {
  readonly key: string;
  readonly side: 'low' | 'high';
  readonly value: number;
}

export function pairOf(before: EstateFacts, after: EstateFacts, book: AssumptionBook): Pair {
  const first = new Calculation(before, book);
  return { before: first, after: new Calculation(after, book, first), replaced: new Calculation(replacedFacts(before), book, first) };
}

/** One pair for each end of the range of each assumption, moved in both estates at once; exact assumptions are left out. */
export function movedPairs(base: Pair, book: AssumptionBook, keys: ReadonlySet<string>): readonly MovedPair[] {
  const ranged = [...keys].filter((key) => book.rows.some((row) => row.key === key && row.low < row.high)).sort();
  return ranged.flatMap((key) => (['low', 'high'] as const).map((side) => ({ key, side, ...pairFrom(base, book.moved(key, side), { movedKeys: new Set([key]) }) })));
}

/** Both estates under another book, which differs from the base's in the moved keys only. */
export function pairFrom(base: Pair, book: AssumptionBook, moved: Omit<MovedFrom, 'base'>): Pair {
  const before = new Calculation(base.before.facts, book, undefined, { base: base.before, ...moved });
  return {
    before, after: new Calculation(base.after.facts, book, before, { base: base.after, ...moved }),
    replaced: new Calculation(base.replaced.facts, book, before, { base: base.replaced, ...moved }),
  };
}

/** after / before - 1; null where before is zero or either is unknown. */
export const ratioOf = (before: number | null, after: number | null): number | null =>
  before === null || after === null || before === 0 ? null : after / before - 1;
