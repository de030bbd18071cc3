/** A header reduced to what tools agree on, and the unit written in it. */
export interface HeaderKey {
  /** Letters, digits, % and # only, with and without the unit. */
  readonly full: string;
  readonly base: string;
  /** As written, e.g. "MiB", "%"; absent = none. */
  readonly unit?: string;
}

const UNITS = [
  '%', 'percent', 'pct', 'bytes?', '[kmgtp]i?b', '[kmg]o', 'mhz', 'ghz', 'k?w', 'watts?',
  '(?:[kmg]i?)?b(?:ytes)?/s(?:ec)?', '[kmg]?bit/s', '[kmg]bps', '[kmg]b/sec', 'inr', 'eur', 'usd', 'gbp', 'chf', 'jpy', 'aud', 'sgd',
].join('|');
const TRAILING_UNIT = new RegExp(`^(.*?)[\\s_(\\[-]+(?:in\\s+)?(${UNITS})[)\\]\\s]*$`, 'i');

/** Case, spaces, punctuation and composed letters do not count; camelCase words are parted so that a unit is seen. */
export function headerKey(header: string): HeaderKey {
  const text = header.normalize('NFKC').trim().replace(/^['*]+/, '').replace(/([a-z])([A-Z][a-z])/g, '$1 $2');
  const [, before, unit] = TRAILING_UNIT.exec(text) ?? [];
  const full = squeeze(text);
  if (before === undefined || unit === undefined || squeeze(before) === '') return { full, base: full };
  return { full, base: squeeze(before), unit };
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}%#]/gu, '');
}
