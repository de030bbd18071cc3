import { describe, expect, it } from '@jest/globals';
import { csv, inert } from './cells.js';

describe('inert', () => {
  it.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx', '\rx', '\n=1', ' =1', '＝1+1', '＋1', '－x', '＠x', '-1+1', '+1 234', '-'])(
    'puts an apostrophe before %j', (text) => expect(inert(text)).toBe(`'${text}`));

  it.each(['-5', '+5.25', '-1e3', '.5', 'db-1', 'a=b', '', '− 5', '5-6'])('leaves %j alone', (text) => expect(inert(text)).toBe(text));
});

describe('csv', () => {
  it('starts with a byte order mark and ends every line with CRLF', () => {
    expect(csv(['a', 'b'], [['x', -1.5]])).toBe('\uFEFFa,b\r\nx,-1.5\r\n');
  });

  it('quotes commas, quotes and line breaks, and leaves the unknown empty', () => {
    expect(csv(['a', 'b', 'c'], [['x, "y"', null, 'l1\nl2']])).toBe('\uFEFFa,b,c\r\n"x, ""y""",,"l1\nl2"\r\n');
  });

  it('writes no binary rest of a decimal sum', () => expect(csv(['a'], [[0.1 + 0.2]])).toContain('\r\n0.3\r\n'));
});
