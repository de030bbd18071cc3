import { describe, expect, it } from '@jest/globals';
import { tornadoOf } from './tornado-of.js';

describe('tornadoOf', () => {
  it('puts what moves the value most first, and leaves out what does not', () => {
    expect(tornadoOf(100, [
      { key: 'a', side: 'low', value: 97 }, { key: 'a', side: 'high', value: 106 }, { key: 'b', side: 'low', value: 108 }, { key: 'b', side: 'high', value: 96 },
      { key: 'c', side: 'low', value: 100 }, { key: 'c', side: 'high', value: 100 },
    ])).toEqual([{ key: 'b', atLow: 108, atHigh: 96 }, { key: 'a', atLow: 97, atHigh: 106 }]);
  });

  it('counts from the value where both ends lie on one side of it', () => {
    const bars = tornadoOf(10, [{ key: 'a', side: 'low', value: 8 }, { key: 'a', side: 'high', value: 8 }, { key: 'b', side: 'low', value: 9 }, { key: 'b', side: 'high', value: 10.5 }]);
    expect(bars.map((bar) => bar.key)).toEqual(['a', 'b']);
  });
});
