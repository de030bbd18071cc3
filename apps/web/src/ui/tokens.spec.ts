import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Rgb = readonly [number, number, number];

const css = readFileSync(path.join(__dirname, 'styles', 'tokens.css'), 'utf8');

/** Hex tokens of one scheme. */
function tokensOf(scheme: 'light' | 'dark'): Readonly<Record<string, Rgb>> {
  const block = css.split(`color-scheme="${scheme}"] {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9A-F]{6})/gi)].map(([, name, hex]) => [name, rgb(hex ?? '')]));
}

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function contrast(a: Rgb, b: Rgb): number {
  const light = (colour: Rgb) => 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What people with a missing cone see (Viénot, Brettel and Mollon 1999; tritan after Machado 2009), in linear light. */
const SIGHT: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.1124, 0.8876, 0],
    [0.1124, 0.8876, 0],
    [0.004, -0.004, 1],
  ],
  deuteranope: [
    [0.2928, 0.7072, 0],
    [0.2928, 0.7072, 0],
    [-0.0223, 0.0223, 1],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* (D65) as somebody sees it. */
function lab(colour: Rgb, sight: string): Rgb {
  const light = colour.map(linear);
  const [r, g, b] = (SIGHT[sight] ?? []).map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (light[at] ?? 0), 0),
      ),
    ),
  ) as [number, number, number];
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ];
  const [x, y, z] = xyz.map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: Rgb, b: Rgb, sight: string): number {
  const [one, two] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  const tokens = tokensOf(scheme);
  const token = (name: string): Rgb => {
    const found = tokens[name];
    if (!found) throw new Error(`there is no token ${name} in ${scheme}`);
    return found;
  };

  it.each(['ink', 'ink2', 'ink3', 'accent-ink', 'before-ink', 'after-ink', 'bad', 'warn', 'good'])(
    'write %s with at least 4.5:1 on page and panel',
    (name) => {
      for (const ground of ['bg', 'surface', 'sunken']) expect(contrast(token(name), token(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['on-accent', 'accent'],
    ['bad', 'bad-soft'],
    ['warn', 'warn-soft'],
    ['good', 'good-soft'],
    ['accent-ink', 'accent-soft'],
    ['ink2', 'raised'],
    ['c1t', 'c1'],
    ['c2t', 'c2'],
    ['c3t', 'c3'],
    ['c4t', 'c4'],
    ['c5t', 'c5'],
  ])('write %s on %s with at least 4.5:1', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['c1', 'c2', 'c3', 'c4', 'c5', 'before', 'after', 'field'])('set %s off the panel by at least 3:1', (name) => {
    expect(contrast(token(name), token('surface'))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(SIGHT))('keep kinds of workload apart for %s sight', (sight) => {
    const kinds = ['c1', 'c2', 'c3', 'c4', 'c5'].map(token);
    kinds.forEach((one, at) => kinds.slice(at + 1).forEach((other) => expect(distance(one, other, sight)).toBeGreaterThanOrEqual(22)));
  });

  it('keep before and after far apart', () => {
    for (const sight of Object.keys(SIGHT)) expect(distance(token('before'), token('after'), sight)).toBeGreaterThanOrEqual(49);
  });
});
