import type { EstateAssessment, FigureKey, PlanDocument } from '@stowage/domain';
import { FIGURE_MEANINGS } from '@stowage/domain';
import type { Cell } from './cells.js';

/** Columns every before-and-after row shares. */
export const COMPARISON_COLUMNS = [
  'before', 'before_low', 'before_high', 'after', 'after_low', 'after_high', 'change_ratio', 'change_low_ratio', 'change_high_ratio',
] as const;

/** Before, after and change of one figure, unrounded and in the unit its name says. */
export function figureCells({ assessment }: PlanDocument, key: FigureKey): Cell[] {
  const change = assessment.changes.find((row) => row.key === key);
  const changed = change === undefined ? [null, null, null] : [change.changeRatio, change.changeLow ?? null, change.changeHigh ?? null];
  return [...sideCells(assessment.before, key), ...sideCells(assessment.after, key), ...changed];
}

function sideCells({ figures }: EstateAssessment, key: FigureKey): Cell[] {
  const figure = figures.find((one) => one.key === key);
  return figure === undefined ? [null, null, null] : [figure.value, figure.low ?? null, figure.high ?? null];
}

/** Two plain numbers without a range. */
export function exactCells(before: number | null, after: number | null): Cell[] {
  const ratio = before === null || after === null || before === 0 ? null : after / before - 1;
  return [before, null, null, after, null, null, ratio, null, null];
}

export const labelOf = (key: FigureKey): string => FIGURE_MEANINGS[key].label;
