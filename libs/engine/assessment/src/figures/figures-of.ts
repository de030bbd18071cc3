import { FIGURE_MEANINGS, type Assumption, type Figure, type FigureInput, type FigureKey } from '@stowage/domain';
import type { Calculation } from '../calculation/calculation.js';
import { rangeAround } from './draws.js';
import { FIGURE_FORMULAS, type FigureFormula } from './figure-formulas.js';
import { factInputs } from './fact-inputs.js';
import { noteOf } from './figure-notes.js';
import type { MovedPair } from './moved-pairs.js';
import { labelOf, rowsOf } from './rows-of.js';
import { tornadoOf, type Ends } from './tornado-of.js';

/** One estate's base calculation, the same with each assumption moved, and the cases drawn of each figure. */
export interface EstateCalculations {
  readonly base: Calculation;
  readonly moved: readonly (Pick<MovedPair, 'key' | 'side'> & { readonly calculation: Calculation })[];
  readonly cases: (key: FigureKey) => readonly number[];
  readonly currency: string;
}

/** True where the estate's machines are in the inventory, so that figures about them can be given. */
export const machinesKnown = (calculation: Calculation): boolean => calculation.facts.machines.length > 0 || calculation.facts.workloads.length === 0;

/** The figure's value; null = unknown. */
export const valueOf = (formula: FigureFormula, calculation: Calculation): number | null =>
  formula.needsMachines && !machinesKnown(calculation) ? null : calculation.use(formula.compute);

const inputOf = (row: Assumption): FigureInput => ({
  label: row.label, value: row.value, unit: row.unit, low: row.low, high: row.high, origin: row.origin, source: row.source, year: row.year,
  assumptionKey: row.key, ...(row.siteId === undefined ? {} : { siteId: row.siteId }),
});

/** Assumptions of a figure: what moves it most first, then the exact ones it looks up. */
function assumptionInputs(formula: FigureFormula, calculation: Calculation, movers: readonly Ends[]): FigureInput[] {
  const moving = movers.map(({ key }) => key);
  const exact = [...calculation.keysOf(formula.compute)].sort().filter((key) => calculation.book.rows.some((row) => row.key === key && row.low === row.high));
  return [...moving, ...exact].flatMap((key) => rowsOf(key, calculation)).map(inputOf);
}

function partInput(part: Figure): FigureInput {
  return {
    label: FIGURE_MEANINGS[part.key].label, value: part.value ?? 0, unit: part.unit, origin: part.origin, source: part.formula,
    ...(part.low === undefined ? {} : { low: part.low }), ...(part.high === undefined ? {} : { high: part.high }),
  };
}

function figureOf(formula: FigureFormula, estate: EstateCalculations, done: ReadonlyMap<FigureKey, Figure>): Figure {
  const value = valueOf(formula, estate.base);
  const unit = formula.unit === 'money' ? estate.currency : formula.unit;
  const note = noteOf(formula.key, value, estate.base);
  const stem = { key: formula.key, value, unit, formula: formula.words, ...(note === undefined ? {} : { note }) };
  if (value === null) return { ...stem, origin: 'computed', inputs: [], source: 'unknown' };
  if (formula.exact) return { ...stem, origin: 'exact', inputs: [], source: estate.base.facts.side === 'before' ? 'Counted in the inventory' : 'Counted in the plan' };
  const movers = tornadoOf(value, estate.moved.map(({ calculation, ...end }) => ({ ...end, value: valueOf(formula, calculation) ?? value })));
  const parts = formula.parts.flatMap((key) => done.get(key) ?? []).map(partInput);
  return {
    ...stem, ...rangeAround(value, estate.cases(formula.key)), origin: 'computed', source: 'docs/models.md',
    tornado: movers.map(({ key, atLow, atHigh }) => ({ assumptionKey: key, label: labelOf(key, estate.base.book), atLow, atHigh })),
    inputs: [...parts, ...factInputs(formula.key, estate.base), ...assumptionInputs(formula, estate.base, movers)],
  };
}

/** Every figure of one estate, each with its formula, range and inputs. */
export function figuresOf(estate: EstateCalculations): readonly Figure[] {
  const done = new Map<FigureKey, Figure>();
  const order = [...FIGURE_FORMULAS].sort((a, b) => depth(a) - depth(b));
  for (const formula of order) done.set(formula.key, figureOf(formula, estate, done));
  return FIGURE_FORMULAS.flatMap((formula) => done.get(formula.key) ?? []);
}

/** Longest chain of parts below a figure, so that parts are worked out first. */
function depth(formula: FigureFormula): number {
  const parts = FIGURE_FORMULAS.filter((other) => formula.parts.includes(other.key));
  return parts.reduce((deepest, part) => Math.max(deepest, 1 + depth(part)), 0);
}
