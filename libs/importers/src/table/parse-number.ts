export type DecimalMark = '.' | ',';

/** A number followed by a unit. Group signs are blank, no-break blanks, apostrophes, comma or point. */
const QUANTITY = /^([+-]?(?:\d[\d.,'’\s\u00a0\u202f]*)?[.,]?\d+(?:[eE][+-]?\d+)?)\s*([\p{L}%/].*)?$/u;
const THOUSANDS = { '.': /^[+-]?\d{1,3}(\.\d{3})+$/, ',': /^[+-]?\d{1,3}(,\d{3})+$/ };
const SIGNS = /[\s\u00a0\u202f'’]/gu;

export interface NumberParts {
  /** Digits, sign and marks, group blanks and apostrophes removed. */
  readonly digits: string;
  /** "" = none. */
  readonly unit: string;
}

/** Parts "1 024,5 MiB" into digits and unit; undefined = not a number. */
export function numberParts(text: string): NumberParts | undefined {
  if (text.length > 60) return undefined;
  const [, digits, unit = ''] = QUANTITY.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : { digits: digits.replace(SIGNS, ''), unit: unit.trim() };
}

/** What one number says about the decimal mark of its column. */
export function decimalVote(digits: string): DecimalMark | 'ambiguous' | 'none' {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  if (comma >= 0) return voteOfOne(digits, ',', '.');
  return point >= 0 ? voteOfOne(digits, '.', ',') : 'none';
}

/** Only one of the marks occurs: twice is grouping, once before three digits can be either. */
function voteOfOne(digits: string, mark: DecimalMark, other: DecimalMark): DecimalMark | 'ambiguous' {
  if (digits.indexOf(mark) !== digits.lastIndexOf(mark)) return other;
  return THOUSANDS[mark].test(digits) && !/^[+-]?0/.test(digits) ? 'ambiguous' : mark;
}

/** The value of digits under a decimal mark; a mark that cannot group thousands is taken as the decimal one. */
export function parseNumber(digits: string, mark: DecimalMark): number | undefined {
  const vote = decimalVote(digits);
  const decimal = vote === '.' || vote === ',' ? vote : mark;
  const group = decimal === '.' ? ',' : '.';
  const plain = digits.replaceAll(group, '').replace(decimal, '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}
