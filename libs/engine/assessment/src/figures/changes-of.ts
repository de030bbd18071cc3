import type { Figure, FigureChange, PublishedResult } from '@stowage/domain';
import { combinedRange, type CombinedRange } from './combined-range.js';
import { FIGURE_FORMULAS, type FigureFormula } from './figure-formulas.js';
import { valueOf } from './figures-of.js';
import type { MovedPair, Pair } from './moved-pairs.js';
import { publishedNote } from './published-note.js';

const ratioOf = (before: number | null, after: number | null): number | null =>
  before === null || after === null || before === 0 ? null : after / before - 1;

const pairRatio = (formula: FigureFormula, pair: Pair): number | null => ratioOf(valueOf(formula, pair.before), valueOf(formula, pair.after));

/** Range of the change, each assumption moved in both estates at once, so that what they share cancels. */
export function changeRange(formula: FigureFormula, base: Pair, moved: readonly MovedPair[]): CombinedRange | null {
  const value = pairRatio(formula, base);
  if (value === null) return null;
  return combinedRange(value, moved.map((pair) => ({ key: pair.key, value: pairRatio(formula, pair) ?? value })), -1);
}

export interface ChangeInput {
  readonly base: Pair;
  readonly moved: readonly MovedPair[];
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
  readonly published: readonly PublishedResult[];
}

function figureIn(figures: readonly Figure[], { key }: FigureFormula): Figure {
  const figure = figures.find((one) => one.key === key);
  if (!figure) throw new Error(`the figure ${key} was not worked out`);
  return figure;
}

function changeOf(formula: FigureFormula, input: ChangeInput): FigureChange {
  const before = figureIn(input.before, formula);
  const after = figureIn(input.after, formula);
  const range = formula.exact ? null : changeRange(formula, input.base, input.moved);
  const change: FigureChange = {
    key: formula.key, unit: before.unit, before: before.value, after: after.value, changeRatio: ratioOf(before.value, after.value),
    ...(range === null ? {} : { changeLow: range.low, changeHigh: range.high }),
  };
  const published = input.published.find((result) => result.figure === formula.key);
  if (!published) return change;
  const { figure: _, ...result } = published;
  return { ...change, published: result, publishedNote: publishedNote(change, published, input.base, range?.movers ?? []) };
}

/** One row of the ledger per figure. */
export const changesOf = (input: ChangeInput): readonly FigureChange[] =>
  FIGURE_FORMULAS.map((formula) => changeOf(formula, input));
