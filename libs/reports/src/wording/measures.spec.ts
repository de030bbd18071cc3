import { describe, expect, it } from '@jest/globals';
import { show, showOne } from './measures.js';

const euros = { locale: 'en-GB', currency: 'EUR' };

describe('show', () => {
  it.each([
    ['energyKwh', [30660, 16120], ['30.7', '16.1'], 'MWh'],
    ['powerKw', [1.69, 0.968], ['1.69', '0.97'], 'kW'],
    ['carbonKg', [24400, null], ['24.4', '–'], 't CO₂e'],
    ['minutes', [672, 78], ['11.2', '1.3'], 'h'],
    ['minutes', [52.6, 5.3], ['52.6', '5.3'], 'min'],
    ['hours', [0.5, 0.11], ['30.0', '6.6'], 'min'],
    ['hours', [10, 2], ['10', '2'], 'h'],
    ['count', [2, 6.5], ['2', '6.5'], ''],
    ['rackUnits', [24, 10], ['24', '10'], 'U'],
    ['money', [8930000, 4000000], ['8.93', '4.00'], '€\u00a0m'],
  ] as const)('writes %s %p alike', (measure, values, texts, unit) => {
    expect(show(measure, values, euros)).toEqual({ values: texts, unit });
  });

  it('keeps figures of a value far below its neighbour', () => {
    expect(show('energyKwh', [880000, 120], euros).values).toEqual(['880', '0.120']);
  });

  it('joins value and unit by a no-break space', () => expect(showOne('powerKw', 1.8432, euros)).toBe('1.84\u00a0kW'));
});
