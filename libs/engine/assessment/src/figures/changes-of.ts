import type { Figure, FigureChange, FigureKey, PublishedResult } from '@stowage/domain';
import { rangeAround } from './draws.js';
import { pairRatio, type FigureCases } from './figure-draws.js';
import { FIGURE_FORMULAS, type FigureFormula } from './figure-formulas.js';
import { ratioOf, type MovedPair, type Pair } from './moved-pairs.js';
import { publishedNote } from './published-note.js';
import { tornadoOf, type Ends } from './tornado-of.js';

/** What moves the change, each assumption moved in both estates at once, so that what they share cancels. */
function changeTornado(formula: FigureFormula, value: number, moved: readonly MovedPair[]): readonly Ends[] {
  return tornadoOf(value, moved.map((pair) => ({ key: pair.key, side: pair.side, value: pairRatio(formula, pair) ?? value })));
}

export interface ChangeInput {
  readonly base: Pair;
  readonly moved: readonly MovedPair[];
  readonly draws: ReadonlyMap<FigureKey, FigureCases>;
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
  const changeRatio = ratioOf(before.value, after.value);
  const range = changeRatio === null ? undefined : rangeAround(changeRatio, input.draws.get(formula.key)?.change ?? []);
  const change: FigureChange = {
    key: formula.key, unit: before.unit, before: before.value, after: after.value, changeRatio,
    ...(range === undefined ? {} : { changeLow: range.low, changeHigh: range.high, percentiles: range.percentiles }),
  };
  const published = input.published.find((result) => result.figure === formula.key);
  if (!published) return change;
  const { figure: _, ...result } = published;
  const movers = changeRatio === null || formula.exact ? [] : changeTornado(formula, changeRatio, input.moved);
  return { ...change, published: result, publishedNote: publishedNote(change, published, input.base, movers) };
}

/** One row of the ledger per figure. */
export const changesOf = (input: ChangeInput): readonly FigureChange[] =>
  FIGURE_FORMULAS.map((formula) => changeOf(formula, input));
