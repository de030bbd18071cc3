import { describe, expect, it } from '@jest/globals';
import { element, svg, textAt } from './svg.js';

describe('svg', () => {
  it('escapes text and attributes', () => {
    expect(textAt(1, 2, '<a & "b">', { size: 8, colour: '#000' })).toBe('<text x="1" y="2" font-size="8" fill="#000">&lt;a &amp; &quot;b&quot;&gt;</text>');
    expect(element('g', { title: 'a"b' })).toBe('<g title="a&quot;b"/>');
  });

  it('rounds coordinates to hundredths, so the same chart is the same text', () => {
    expect(element('rect', { x: 0.1 + 0.2, y: 1 / 3 })).toBe('<rect x="0.3" y="0.33"/>');
  });

  it('states its size in points', () => expect(svg(10, 5, [])).toContain('width="10" height="5" viewBox="0 0 10 5"'));
});
