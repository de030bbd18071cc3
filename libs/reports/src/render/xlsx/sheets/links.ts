import type { EstateAssessment, Figure, FigureKey } from '@stowage/domain';
import type { Ref } from '../cell.js';

export type Side = 'before' | 'after';

/** How the two sides are called in the workbook. */
export const SIDES: { readonly [S in Side]: string } = { before: 'today', after: 'the plan' };

/** Where in the workbook a figure is worked out, so that the summary points there. */
export type Links = { readonly [K in FigureKey]?: { readonly [S in Side]?: Ref } };

export const figureOf = ({ figures }: EstateAssessment, key: FigureKey): Figure | undefined => figures.find((figure) => figure.key === key);
