import { describe, expect, it } from '@jest/globals';
import { FIGURE_MEANINGS, type FigureChange, type FigureKey } from '@stowage/domain';
import { worseFigures } from './worse-figures.js';

const change = (key: FigureKey, before: number | null, after: number | null): FigureChange => ({ key, unit: 'INR', before, after, changeRatio: null });

describe('worseFigures', () => {
  it('tells a rise that shows in print, with what makes it', () => {
    expect(worseFigures([change('softwareCost', 858666, 1026000)])).toEqual([
      { title: 'Software to buy goes up', before: '859,000 INR', after: '1,030,000 INR', explanation: expect.stringContaining('Licences for every host') },
    ]);
  });

  it('is silent where both print the same, a figure falls or is unknown', () => {
    expect(worseFigures([change('hardwareCost', 1906666.67, 1910000), change('energyCost', 2, 1), change('spaceCost', null, 1), change('spaceCost', 1, null)])).toEqual([]);
  });

  it('has an explanation of its own for every figure that no other finding tells', () => {
    const keys = Object.keys(FIGURE_MEANINGS) as FigureKey[];
    const told = worseFigures(keys.map((key) => change(key, 1, 2)));
    expect(told).toHaveLength(keys.length - 2);
    for (const { explanation } of told) expect(explanation.split(' ').length).toBeGreaterThan(7);
  });
});
