import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideDecimalMarks } from './decimal-mark.js';
import { numberParts, parseNumber } from './parse-number.js';

const read = (texts: readonly string[], semicolons = false): (number | undefined)[] => {
  const [decision] = decideDecimalMarks([texts], semicolons);
  return texts.map((text) => {
    const parts = numberParts(text);
    return parts && decision && parseNumber(parts.digits, decision.mark);
  });
};

describe('numbers of a column', () => {
  it.each<[string, readonly string[], readonly (number | undefined)[]]>([
    ['German', ['1.024,5', '2.048'], [1024.5, 2048]],
    ['English', ['1,024.5', '2,048'], [1024.5, 2048]],
    ['French', ['1 024,5', '2\u202f048', '3\u00a0000'], [1024.5, 2048, 3000]],
    ['Swiss', ["1'024.5", '2’048'], [1024.5, 2048]],
    ['grouped twice', ['1.048.576'], [1048576]],
    ['unsettled, English by default', ['1,024'], [1024]],
    ['a leading zero settles it', ['0,125', '2,048'], [0.125, 2.048]],
    ['with units', ['16 GiB', '2.40GHz', '12,5 %'], [16, 2.4, 12.5]],
    ['no numbers', ['abc', '1-2', '..', '1e999', ''], [undefined, undefined, undefined, undefined, undefined]],
  ])('%s: %j', (_, texts, values) => {
    expect(read(texts)).toEqual(values);
  });

  it('takes the mark of its neighbours where a column is unsettled', () => {
    expect(decideDecimalMarks([['1.024'], ['12,5']], false)).toEqual([{ mark: ',', guessed: false }, { mark: ',', guessed: false }]);
  });

  it('says so where nothing settles it', () => {
    expect(decideDecimalMarks([['1.024']], true)).toEqual([{ mark: ',', guessed: true }]);
    expect(decideDecimalMarks([['1024']], true)).toEqual([{ mark: ',', guessed: false }]);
  });

  it('reads back every number it is written in either notation', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('de-DE', 'en-US'), (thousandths, locale) => {
      const value = thousandths / 100;
      const text = value.toLocaleString(locale, { minimumFractionDigits: 2 });
      expect(read([text])).toEqual([value === 0 ? expect.closeTo(0) : value]);
    }));
  });
});
