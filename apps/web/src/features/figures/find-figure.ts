import type { Assessment, Figure, FigureChange, FigureKey } from '@stowage/domain';
import type { Side } from './use-why';

export function findFigure(assessment: Assessment, side: Side, key: FigureKey): Figure | undefined {
  return assessment[side].figures.find((figure) => figure.key === key);
}

export function findChange(assessment: Assessment, key: FigureKey): FigureChange | undefined {
  return assessment.changes.find((change) => change.key === key);
}
