import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { combinedRange } from './combined-range.js';

describe('combinedRange', () => {
  it('combines deviations as the root of their squares, each side on its own', () => {
    const range = combinedRange(100, [{ key: 'a', value: 97 }, { key: 'a', value: 106 }, { key: 'b', value: 96 }, { key: 'b', value: 108 }], 0);
    expect(range).toEqual({ low: 95, high: 110, movers: [{ key: 'b', spread: 12 }, { key: 'a', spread: 9 }] });
  });

  it('counts both ends on one side where the value falls either way', () => {
    expect(combinedRange(10, [{ key: 'a', value: 8 }, { key: 'a', value: 9 }], 0)).toMatchObject({ low: 8, high: 10 });
  });

  it('stops at the least the value can be', () => {
    expect(combinedRange(1, [{ key: 'a', value: 0 }, { key: 'b', value: 0 }], 0).low).toBe(0);
    expect(combinedRange(-0.9, [{ key: 'a', value: -1 }, { key: 'b', value: -1 }], -1).low).toBe(-1);
  });

  it('keeps low <= value <= high', () => {
    const values = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }));
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), values, (value, moved) => {
      const { low, high } = combinedRange(value, moved, 0);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }));
  });
});
