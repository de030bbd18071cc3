import { FIGURE_MEANINGS, type Figure, type FigureInput, type FigureKey, type PlanDocument } from '@stowage/domain';
import type { Output } from '../print.js';

/** True for the name of a figure every plan has, e.g. `energyKwhPerYear`. */
export function isFigureKey(text: string): text is FigureKey {
  return Object.hasOwn(FIGURE_MEANINGS, text);
}

/** Where a figure comes from, before and after: formula, inputs with unit, range, origin and source. */
export function explainFigure(document: PlanDocument, key: FigureKey, options: { readonly json: boolean }, output: Output): void {
  const { before, after } = document.assessment;
  const sides = { before: before.figures.find((figure) => figure.key === key), after: after.figures.find((figure) => figure.key === key) };
  if (options.json) {
    output.out(JSON.stringify({ figure: key, label: FIGURE_MEANINGS[key].label, ...sides }, null, 2));
    return;
  }
  output.out(FIGURE_MEANINGS[key].label);
  for (const [name, figure] of Object.entries(sides)) {
    if (figure) figureLines(name, figure).forEach((line) => output.out(line));
  }
}

function figureLines(name: string, figure: Figure): string[] {
  return [
    `${name}: ${amount(figure)} (${figure.origin})`,
    `  = ${figure.formula}`,
    ...figure.inputs.map((input) => `  ${input.label}: ${amount(input)} (${input.origin}: ${input.source}${input.year === undefined ? '' : `, ${input.year}`})`),
    ...(figure.note === undefined ? [] : [`  ${figure.note}`]),
  ];
}

function amount({ value, low, high, unit }: Pick<Figure, 'value' | 'low' | 'high' | 'unit'> | FigureInput): string {
  if (value === null) return 'unknown';
  const range = low === undefined || high === undefined || low === high ? '' : ` [${three(low)} to ${three(high)}]`;
  return `${three(value)} ${unit}${range}`.trimEnd();
}

function three(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en-US', { maximumFractionDigits: 6 });
}
