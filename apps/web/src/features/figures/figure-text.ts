import { FIGURE_MEANINGS, type Figure, type FigureInput } from '@stowage/domain';
import { inUnit, quantity, range } from '../../ui/format';
import { onScale, scaleOf, withUnit } from '../../ui/scale';

/** Value and unit of a figure; "not known" where it has none. */
export function figureValue(figure: Figure, currency: string): string {
  return figure.value === null ? 'not known' : withUnit(figure.value, scaleOf(figure.key, [figure.value], currency));
}

/** "14.1–18.7"; undefined where the figure is exact. */
export function figureRange(figure: Figure, currency: string): string | undefined {
  if (figure.low === undefined || figure.high === undefined || figure.value === null) return undefined;
  const scale = scaleOf(figure.key, [figure.value], currency);
  return `${onScale(figure.low, scale)}–${onScale(figure.high, scale)}`;
}

export function inputRange({ low, high, unit }: Pick<FigureInput, 'low' | 'high' | 'unit'>): string {
  return low === undefined || high === undefined || low === high ? '–' : range(inUnit(low, unit), inUnit(high, unit));
}

/** The drawer as plain text, from the same rows. */
export function figureAsText(figure: Figure, currency: string): string {
  const spread = figureRange(figure, currency);
  return [
    `${FIGURE_MEANINGS[figure.key].label}: ${figureValue(figure, currency)}${spread ? ` (${spread} in 8 cases of 10)` : ''}`,
    `How: ${figure.formula}`,
    ...figure.inputs.map(
      (input) =>
        `- ${input.label}: ${quantity(input.value, input.unit)} [${inputRange(input)}], ${input.origin}, ${input.source}${input.year ? `, ${input.year}` : ''}`,
    ),
    `Method: ${figure.source}`,
    ...(figure.note ? [figure.note] : []),
  ].join('\n');
}
