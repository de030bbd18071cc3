import { describe, expect, it } from '@jest/globals';
import type { AssumptionOverride } from '@stowage/domain';
import { convertMoney } from './currency.js';
import { DEFAULT_ASSUMPTIONS } from './default-assumptions.js';
import { resolveAssumptions } from './resolve-assumptions.js';

const SITES = [{ id: 'Pune', name: 'Pune', country: 'IN' }, { id: 'Somewhere', name: 'Somewhere' }];
const resolve = (overrides: readonly AssumptionOverride[] = [], currency = 'USD') => resolveAssumptions(overrides, SITES, { currency, startYear: 2008 });

describe('default assumptions', () => {
  it('have a source, a year, a unit and low <= value <= high, each key once', () => {
    for (const row of DEFAULT_ASSUMPTIONS) {
      expect([row.key, row.low <= row.value, row.value <= row.high, row.source.length > 3, row.year >= 2000, row.unit.length > 0]).toEqual([row.key, true, true, true, true, true]);
    }
    expect(new Set(DEFAULT_ASSUMPTIONS.map((row) => row.key)).size).toBe(DEFAULT_ASSUMPTIONS.length);
  });
});

describe('resolveAssumptions', () => {
  it('takes the grid factor of each site and year, and warns where the country is unknown', () => {
    const { book, issues } = resolve();
    expect(book.lookup('carbon.gridKgPerKwh', 'Pune')).toMatchObject({ value: 0.82, siteId: 'Pune', year: 2008 });
    expect(book.lookup('carbon.gridKgPerKwh', 'Somewhere')).toMatchObject({ value: 0.473, low: 0.036, high: 0.714 });
    expect(issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'site-grid-unknown', subject: 'Somewhere', maybe: expect.stringContaining('set the country') })]);
  });

  it('names nearest countries for a code nobody has', () => {
    const { issues } = resolveAssumptions([], [{ id: 'x', name: 'x', country: 'INN' }], { currency: 'USD', startYear: 2026 });
    expect(issues[0]).toMatchObject({ code: 'site-grid-unknown', value: 'INN' });
    expect(issues[0]?.maybe).toContain('IN');
  });

  it('lets a site override win over an estate override, and both over the default', () => {
    const { book } = resolve([{ key: 'facility.pue', value: 2 }, { key: 'facility.pue', siteId: 'Pune', value: 1.3, low: 1.2, high: 1.5, source: 'Meter', origin: 'measured' }]);
    expect(book.lookup('facility.pue', 'Pune')).toMatchObject({ value: 1.3, low: 1.2, high: 1.5, source: 'Meter', origin: 'measured', changed: true });
    expect(book.lookup('facility.pue', 'Somewhere')).toMatchObject({ value: 2, low: 2, high: 2, changed: true });
  });

  it('lets an estate-wide grid factor stand for all sites and silences the warning', () => {
    const { book, issues } = resolve([{ key: 'carbon.gridKgPerKwh', value: 0.1 }]);
    expect(book.value('carbon.gridKgPerKwh', 'Pune')).toBe(0.1);
    expect(issues).toEqual([]);
  });

  it.each([
    [{ key: 'facility.pu', value: 2 }, 'assumption-unknown', 'facility.pue'],
    [{ key: 'facility.pue', siteId: 'Puna', value: 2 }, 'assumption-site-unknown', 'Pune'],
    [{ key: 'facility.pue', value: 2, low: 3, high: 1 }, 'assumption-range', 'swapped'],
  ])('leaves out %j with an issue', (override, code, maybe) => {
    const { book, issues } = resolve([override]);
    expect(issues.find((issue) => issue.code === code)?.maybe).toContain(maybe);
    expect(book.value('facility.pue', 'Pune')).toBe(1.6);
  });

  it('turns shipped prices into the scenario\'s currency and leaves given ones alone', () => {
    const { book } = resolve([{ key: 'cost.serverPrice', value: 220000 }, { key: 'currency.INR', value: 40, low: 39, high: 46 }], 'INR');
    expect(book.lookup('cost.energyPerKwh')).toMatchObject({ value: 4.8, unit: 'INR/kWh' });
    expect(book.lookup('cost.serverPrice')).toMatchObject({ value: 220000, unit: 'INR/server', changed: true });
    expect(book.lookup('hardware.lifeYears').unit).toBe('years');
  });

  it('moves every shipped price with the exchange rate, and nothing else', () => {
    const { book } = resolve([{ key: 'cost.serverPrice', value: 220000 }], 'INR');
    const moved = book.moved('currency.INR', 'high');
    expect(moved.value('cost.energyPerKwh') / book.value('cost.energyPerKwh')).toBeCloseTo(1.1, 9);
    expect(moved.value('cost.serverPrice')).toBe(220000);
    expect(moved.value('facility.pue')).toBe(book.value('facility.pue'));
  });

  it('moves one assumption to an end of its range', () => {
    expect(resolve().book.moved('facility.pue', 'low').value('facility.pue')).toBe(1.4);
    expect(resolve().book.moved('facility.pue', 'high').value('facility.fixedShare')).toBe(0.4);
  });

  it('draws assumptions from their ranges, prices with the exchange rate, and leaves the others', () => {
    const { book } = resolve([], 'INR');
    const drawn = book.drawn(new Map([['facility.pue', 0.9], ['currency.INR', 0.1], ['cost.serverPrice', 0.9]]));
    expect(drawn.value('facility.pue')).toBeCloseTo(2, 12);
    expect(drawn.value('cost.serverPrice') / book.lookup('cost.serverPrice').high).toBeCloseTo(0.9, 12);
    expect(drawn.value('cost.hostPrice') / book.value('cost.hostPrice')).toBeCloseTo(0.9, 12);
    expect(drawn.value('facility.fixedShare')).toBe(book.value('facility.fixedShare'));
  });

  it('throws on a key of ours that does not exist, and reports an unknown currency', () => {
    expect(() => resolve().book.value('facility.nothing')).toThrow('no assumption "facility.nothing"');
    expect(resolve([], 'XYZ').issues.map((issue) => issue.code)).toContain('currency-unknown');
  });
});

describe('convertMoney', () => {
  it('goes through dollars, and is null without a rate', () => {
    expect(convertMoney({ amount: 100, currency: 'USD' }, 'INR', 40)).toBe(4000);
    expect(convertMoney({ amount: 89, currency: 'EUR' }, 'USD')).toBeCloseTo(100, 9);
    expect(convertMoney({ amount: 5, currency: 'XYZ' }, 'USD')).toBeNull();
    expect(convertMoney({ amount: 5, currency: 'XYZ' }, 'XYZ')).toBe(5);
  });
});
