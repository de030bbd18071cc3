import { describe, expect, it } from '@jest/globals';
import { parseVbp, VbpError } from './parse-vbp.js';

describe('parseVbp', () => {
  it('reads sizes and expands multiplicities in file order', () => {
    expect(parseVbp('2\n10 20\n2\n3 4 2\n\n5 6 1\r\n', 'a.vbp')).toEqual({
      resources: 2, slots: 1, itemCount: 3, demand: Int32Array.from([3, 4, 3, 4, 5, 6]), binTypes: [{ capacity: [10, 20], cost: 1 }],
    });
  });

  it('reads the line breaks of every system', () => {
    const text = '1\n10\n2\n3 1\n4 1\n';
    for (const lineBreak of ['\r\n', '\r']) expect(parseVbp(text.replaceAll('\n', lineBreak), 'a.vbp')).toEqual(parseVbp(text, 'a.vbp'));
  });

  it('refuses as bad input, which callers know by RangeError', () => {
    expect(() => parseVbp('', 'a.vbp')).toThrow(RangeError);
  });

  it.each([
    ['2\n10 20\n1\n3 -4 1', 'a.vbp:4: -4 is negative (row 1 of 1)'],
    ['2\n10 20\n1\n3 x 1', 'a.vbp:4: "x" is not an integer (row 1 of 1)'],
    ['2\n10 20\n1\n3 4.5 1', 'a.vbp:4: "4.5" is not an integer (row 1 of 1)'],
    ['2\n10 20\n1\n11 4 1', 'a.vbp:4: size 11 exceeds the capacity 10 of dimension 1'],
    ['2\n10 20\n1\n3 4', 'a.vbp:4: expected 2 sizes and a multiplicity, got 2 numbers'],
    ['2\n10\n1\n3 4 1', 'a.vbp:2: expected 2 capacities, got 1'],
    ['2\n10 20\n2\n3 4 1', 'a.vbp:4: the file ends where row 2 of 2 should be'],
    ['2\n10 20\n1\n3 4 1\n5 5 1', 'a.vbp:5: the file goes on after its 1 rows'],
    ['0\n', 'a.vbp:1: expected the number of dimensions, one integer of at least 1, got "0"'],
    ['1\n10\n1\n99999999999 1', 'a.vbp:4: 99999999999 is larger than 1000000000 (row 1 of 1)'],
    ['1\n10\n1\n1 2000000', 'a.vbp:4: more than 1000000 items'],
    ['', 'a.vbp:1: the file ends where the number of dimensions should be'],
  ])('refuses %j by file and line', (text, message) => {
    expect(() => parseVbp(text, 'a.vbp')).toThrow(new VbpError(message));
  });
});
