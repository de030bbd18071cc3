import { describe, expect, it } from '@jest/globals';
import { COLOURS } from './colours.js';
import { machineRow } from './machine-row.js';
import { fillBar } from './fill-bars.js';

const count = (markup: string, fill: string): number => markup.split(`fill="${fill}"`).length - 1;

describe('machineRow', () => {
  it('draws one box per machine of today and fills those that remain', () => {
    const markup = machineRow(108, 8, 10, 3);
    expect([count(markup, COLOURS.after), count(markup, COLOURS.beforeSoft)]).toEqual([3, 7]);
  });

  it('draws a proportion where boxes would be too small to count', () => {
    expect(machineRow(101, 8, 200, 50)).toContain('width="24.45"');
  });
});

describe('fillBar', () => {
  it('turns red above the limit', () => {
    expect(fillBar(60, 6, 1)).not.toContain(COLOURS.bad);
    expect(fillBar(60, 6, 1.02)).toContain(COLOURS.bad);
  });
});
