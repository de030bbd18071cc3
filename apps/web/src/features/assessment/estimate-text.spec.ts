import { describe, expect, it } from '@jest/globals';
import { estimateRange, estimateText } from './estimate-text';

describe('estimates in words', () => {
  it('reads money, shares and months', () => {
    expect(estimateText({ value: 0.0676, unit: 'share a year', formula: '' }, 'INR')).toBe('7\u00a0%');
    expect(estimateText({ value: 51.7, unit: 'months', formula: '' }, 'INR')).toBe('51.7\u00a0months');
    expect(estimateText({ value: null, unit: 'months', formula: '' }, 'INR')).toBe('none');
  });

  it('says in how many cases there is one', () => {
    expect(estimateRange({ value: null, unit: 'months', formula: '', casesRatio: 0.5 }, 'INR')).toBe('in 50\u00a0% of cases');
    expect(estimateRange({ value: 4.4, low: 2.1, high: 8.2, unit: 'months', formula: '' }, 'INR')).toMatch(/^2\.1.8\.2$/);
  });
});
