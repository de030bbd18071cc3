import { describe, expect, it } from '@jest/globals';
import { moneyNumber, moneyScale, moneyUnit, moneyWords } from './money.js';

const rupees = { locale: 'en-IN', currency: 'INR' };

describe('money', () => {
  it.each([
    [4000000, rupees, '₹4.00\u00a0million'],
    [45321, { locale: 'en-GB', currency: 'EUR' }, '€45,300'],
    [-2.5e9, { locale: 'en-US', currency: 'USD' }, '−$2.50\u00a0billion'],
    [1200, { locale: 'en-GB', currency: 'CHF' }, 'CHF\u00a01,200'],
    [855000, rupees, '₹8,55,000'],
  ])('writes %p as a sentence would: %p', (amount, style, text) => expect(moneyWords(amount, style)).toBe(text));

  it('scales amounts shown together by the largest', () => {
    const scale = moneyScale([350000, null, 8930000]);
    expect(moneyUnit(rupees, scale)).toBe('₹\u00a0m');
    expect([350000, null, 8930000].map((amount) => moneyNumber(amount, scale, 'en-IN'))).toEqual(['0.35', '–', '8.93']);
  });
});
