import { describe, expect, it } from '@jest/globals';
import { COLOURS } from './colours.js';
import { pairedBars } from './paired-bars.js';

const size = { width: 244, rowHeight: 22, labelWidth: 88 };
const widths = (markup: string, fill: string): number[] => [...markup.matchAll(new RegExp(`width="([\\d.]+)" height="8.5" fill="${fill}"`, 'g'))].map(([, width]) => Number(width));

describe('pairedBars', () => {
  const bars = [
    { label: 'Hardware', before: 4, after: 2, beforeText: '4.00', afterText: '2.00' },
    { label: 'Migration', before: 0, after: 1, beforeText: '0.00', afterText: '1.00' },
  ];
  const markup = pairedBars(bars, size);

  it('draws all bars to one scale from zero', () => {
    expect(widths(markup, COLOURS.before)).toEqual([122, 0.75]);
    expect(widths(markup, COLOURS.after)).toEqual([61, 30.5]);
  });

  it('writes both values, so that colour is not the only key', () => {
    for (const text of ['4.00', '2.00', '0.00', '1.00', 'Hardware', 'Migration']) expect(markup).toContain(`>${text}</text>`);
  });

  it('survives items that all cost nothing', () => {
    expect(pairedBars([{ label: 'a', before: 0, after: 0, beforeText: '0', afterText: '0' }], size)).not.toContain('NaN');
  });
});
