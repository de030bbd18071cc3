import { describe, expect, it } from '@jest/globals';
import type { Cell } from './grid.js';
import { parseTimestamp } from './parse-timestamp.js';

const EIGHT = Date.UTC(2026, 9, 5, 8) / 1000;

describe('parseTimestamp', () => {
  it.each<[Cell, boolean]>([
    ['2026-10-05T08:00:00Z', true], ['2026-10-05T13:30:00+05:30', true], ['2026-10-05T04:00-0400', true], ['2026-10-05 08:00:00 UTC', true],
    ['2026-10-05 08:00', false], ['2026-10-05T08:00:00.250', false], [EIGHT, true], [EIGHT * 1000, true], [String(EIGHT), true], [`${EIGHT}000`, true],
    [new Date(EIGHT * 1000), false],
  ])('reads %j', (cell, zoned) => {
    expect(parseTimestamp(cell)).toEqual({ epochSeconds: EIGHT, zoned });
  });

  it('reads a bare date as its midnight', () => {
    expect(parseTimestamp('2026-10-05')).toEqual({ epochSeconds: EIGHT - 8 * 3600, zoned: false });
  });

  it.each<[Cell]>([['05/10/2026 08:00'], ['2026-02-30T00:00:00Z'], ['2026-10-05T25:00:00Z'], ['yesterday'], [42], [1e300], [null], [true], [new Date(Number.NaN)]])('does not read %j', (cell) => {
    expect(parseTimestamp(cell)).toBeUndefined();
  });
});
