import type { GridRow } from '../table/grid.js';
import type { TableReader } from '../table/table-reader.js';

/** English names of countries by ISO code, from the runtime's own tables, made once. */
let codes: ReadonlyMap<string, string> | undefined;

function countryCodes(): ReadonlyMap<string, string> {
  if (codes !== undefined) return codes;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  codes = new Map(pairs.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [[code.toLowerCase(), code], [name.toLowerCase(), code]];
  }));
  return codes;
}

/** ISO 3166-1 alpha-2 code from a code or an English name. */
export function readCountry<F extends string>(reader: TableReader<F | 'country'>, row: GridRow): string | undefined {
  const text = reader.text(row, 'country');
  if (text === undefined) return undefined;
  const code = countryCodes().get(text.toLowerCase());
  if (code === undefined) {
    reader.report(row, 'country', {
      severity: 'error', code: 'unknown-country', message: 'This is not a country; it was left out, so carbon and energy figures use the default grid.',
      maybe: 'Maybe write the two-letter ISO code, such as IN.',
    });
  }
  return code;
}
