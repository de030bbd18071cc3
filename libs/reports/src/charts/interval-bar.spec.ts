import { describe, expect, it } from '@jest/globals';
import { COLOURS } from './colours.js';
import { axisEndFor, intervalBar } from './interval-bar.js';

const x = (markup: string, fill: string): number => Number(new RegExp(`<rect x="([\\d.]+)"[^>]*fill="${fill}"`).exec(markup)?.[1]);

describe('intervalBar', () => {
  it('puts -50 % in the middle of an axis from -100 % to 0', () => {
    expect(x(intervalBar(103, 11, { changeRatio: -0.5, axisEnd: 0 }), COLOURS.after)).toBeCloseTo(51.5 - 1.2, 1);
  });

  it('puts no change in the middle of an axis that reaches +100 % and marks it', () => {
    const markup = intervalBar(103, 11, { changeRatio: 0, axisEnd: 1 });
    expect(x(markup, COLOURS.after)).toBeCloseTo(51.5 - 1.2, 1);
    expect(markup).toContain('<line x1="51.5" y1="2.5"');
  });

  it('points on where the change lies beyond the axis', () => {
    expect(intervalBar(103, 11, { changeRatio: 4, range: { low: 3, high: 5 }, axisEnd: 1 })).toContain('<path d="M97.5 1.5L103 5.5L97.5 9.5Z"');
  });

  it('draws the published result dotted, also where ours is not modelled', () => {
    const markup = intervalBar(103, 11, { changeRatio: null, publishedRatio: -0.5, axisEnd: 0 });
    expect(markup).toContain('stroke-dasharray');
    expect(markup).not.toContain(COLOURS.after);
  });

  it.each([[[-0.5, null], 0], [[-0.5, 0.1], 0.25], [[0.4], 0.5], [[2.5], 1]])('ends the axis for %j at %p', (changes, end) => {
    expect(axisEndFor(changes)).toBe(end);
  });
});
