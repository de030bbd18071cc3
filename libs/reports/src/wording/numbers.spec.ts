import { describe, expect, it } from '@jest/globals';
import { asGiven, changePercent, changeRange, percent, significant } from './numbers.js';

describe('numbers', () => {
  it.each([[1.8432, '1.84'], [30.66, '30.7'], [1234, '1,230'], [0.0712, '0.0712'], [3, '3'], [0.99996, '1.00'], [-4.2, '−4.20'], [0, '0'], [123456, '123,000']])(
    'writes %p with three significant figures as %p', (value, text) => expect(significant(value, 'en-GB')).toBe(text));

  it('groups rupees by lakh', () => expect(significant(2550000, 'en-IN')).toBe('25,50,000'));

  it('puts a no-break space before the percent sign', () => expect(percent(0.47, 'en-GB')).toBe('47\u00a0%'));

  it('never rounds a change up to everything', () => {
    expect(changePercent(-0.994, 'en-GB')).toBe('−99.4\u00a0%');
    expect(changePercent(-0.9999, 'en-GB')).toBe('−99.9\u00a0%');
    expect(changePercent(-1, 'en-GB')).toBe('−100\u00a0%');
  });

  it('shows the sign of a rise', () => expect(changePercent(0.123, 'en-GB')).toBe('+12\u00a0%'));

  it('writes no minus before a zero', () => expect(changePercent(-0.0001, 'en-GB')).toBe('0.0\u00a0%'));

  it('joins a range of changes with "to"', () => expect(changeRange(-0.54, -0.39, 'en-GB')).toBe('−54 to −39\u00a0%'));

  it('keeps an input as it was given', () => expect(asGiven(0.7117, 'en-GB')).toBe('0.7117'));
});
