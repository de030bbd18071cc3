import type { CellObject } from 'write-excel-file/node';

/** What one cell may hold in Excel. */
const MOST_CHARACTERS = 32767;

/**
 * Text that stays text, whatever it starts with: the type says so, no apostrophe is needed. The writer keeps its texts in
 * a plain object and trips over names such as `constructor`, which therefore go in as a formula that is that text.
 */
export function inertText(text: string): CellObject {
  const value = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return value in {} ? { value: `"${value}"`, type: 'Formula' } : { value, type: String };
}
