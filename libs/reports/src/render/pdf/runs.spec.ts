import { describe, expect, it } from '@jest/globals';
import { runsOf, undrawable } from './runs.js';

describe('runsOf', () => {
  it('keeps what the text face has in one run: signs of money, minus, subscript, arrows, Greek, Cyrillic', () => {
    for (const text of ['₹4.00 m', '−54 to −39 %', 'kg CO₂e/kWh', '→ ≥ ≤', 'Ωμέγα', 'почта', 'Łódź']) expect(runsOf(text)).toEqual([{ text: text.normalize('NFC'), font: 'Inter' }]);
  });

  it('gives Devanagari its own font and keeps its marks with their letters', () => {
    expect(runsOf('Room चितळे 2')).toEqual([{ text: 'Room ', font: 'Inter' }, { text: 'चितळे', font: 'NotoDevanagari' }, { text: ' 2', font: 'Inter' }]);
  });

  it('falls back to the widest font and hands right-to-left words over in reading order', () => {
    const [first, , last] = runsOf('خادم التطوير');
    expect([first, last]).toEqual([{ text: 'التطوير', font: 'DejaVu' }, { text: 'خادم', font: 'DejaVu' }]);
  });

  it('turns control characters into spaces but keeps line breaks', () => expect(runsOf('a\tb\u0007c\nd')).toEqual([{ text: 'a b c\nd', font: 'Inter' }]));
});

describe('undrawable', () => {
  it('names the characters that would print as boxes, each once', () => expect(undrawable(['网络 a', '网', 'ok'])).toEqual(['网', '络']));
});
