import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, nearestWords } from './nearest-words.js';

describe('editDistance', () => {
  it.each([['', '', 0], ['abc', '', 3], ['kitten', 'sitting', 3], ['facility.pu', 'facility.pue', 1]] as const)('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }));
  });
});

describe('nearestWords', () => {
  it('gives what sorting all by distance gives', () => {
    fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 12 }), (word, words) => {
      const all = words.map((one) => ({ one, distance: editDistance(word, one) })).sort((a, b) => a.distance - b.distance);
      expect(nearestWords(word, words)).toEqual(all.slice(0, 3).map(({ one }) => one));
    }));
  });
});
