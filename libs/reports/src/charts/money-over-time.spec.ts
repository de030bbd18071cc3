import { describe, expect, it } from '@jest/globals';
import { ticks } from './axis.js';
import { moneyOverTime, type MoneyLines } from './money-over-time.js';

const chart = (overrides: Partial<MoneyLines> = {}): MoneyLines => ({
  points: [{ year: 0, before: 0, after: 2 }, { year: 1, before: 2, after: 3 }, { year: 2, before: 4, after: 4 }],
  paybackMonths: 24, labels: { before: 'keep', after: 'plan', beforeEnd: '4.00', afterEnd: '4.00', payback: 'even after 24 months' }, tickText: String, ...overrides,
});

describe('moneyOverTime', () => {
  it('draws today dashed and the plan solid', () => {
    const paths = [...moneyOverTime(244, 140, chart()).matchAll(/<path [^>]*>/g)].map(([path]) => path.includes('dasharray'));
    expect(paths).toEqual([true, false]);
  });

  it('marks the month the plan is even, and nothing where it never is', () => {
    expect(moneyOverTime(244, 140, chart({ paybackMonths: 18 }))).toContain('even after 24 months');
    expect(moneyOverTime(244, 140, chart({ paybackMonths: null }))).not.toContain('<circle');
  });

  it('keeps the labels of lines that end together apart', () => {
    const y = [...moneyOverTime(244, 140, chart()).matchAll(/y="([\d.]+)"[^>]*font-weight="bold"/g)].map(([, value]) => Number(value));
    expect(Math.abs((y[0] ?? 0) - (y[1] ?? 0))).toBeGreaterThanOrEqual(18);
  });

  it('draws nothing but the axes where nothing is spent', () => {
    expect(moneyOverTime(244, 140, chart({ points: [{ year: 0, before: 0, after: 0 }, { year: 1, before: 0, after: 0 }] }))).not.toMatch(/NaN|Infinity/);
  });
});

describe('ticks', () => {
  it.each([[10.2, [0, 2, 4, 6, 8, 10, 12]], [0, [0, 1]], [0.3, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]]])('covers %p in round steps', (most, steps) => expect(ticks(most)).toEqual(steps));
});
