import type { FigureInput } from '@stowage/domain';

export type FormulaPart =
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'input'; readonly input: FigureInput }
  | { readonly kind: 'constant'; readonly text: string };

const OPERATORS: Readonly<Record<string, string>> = {
  x: '×',
  '×': '×',
  '*': '×',
  '+': '+',
  '-': '−',
  '−': '−',
  '/': '/',
  '÷': '/',
  '(': '(',
  ')': ')',
  '=': '=',
};

/**
 * Splits "IT power x PUE x 8,760 h" into tiles with today's numbers. Null where a term names no input: the sentence is
 * then shown as it stands rather than with a guess.
 */
export function tileFormula(formula: string, inputs: readonly FigureInput[]): readonly FormulaPart[] | null {
  const terms = formula
    .split(/(\s[x×*+\-−/÷=]\s|[()])/)
    .map((term) => term.trim())
    .filter((term) => term !== '');
  const parts: FormulaPart[] = [];
  for (const term of terms) {
    const part = tileOf(term, inputs);
    if (!part) return null;
    parts.push(part);
  }
  return parts.some((part) => part.kind === 'input') ? parts : null;
}

function tileOf(term: string, inputs: readonly FigureInput[]): FormulaPart | null {
  const operator = OPERATORS[term];
  if (operator !== undefined) return { kind: 'operator', text: operator };
  const input = inputs.find(({ label }) => label.toLowerCase() === term.toLowerCase());
  if (input) return { kind: 'input', input };
  return /^[\d.,\u00a0]+(\s?[%a-zA-Z/]{0,5})?$/.test(term) ? { kind: 'constant', text: term } : null;
}
