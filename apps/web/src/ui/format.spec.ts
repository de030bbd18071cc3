import { describe, expect, it } from '@jest/globals';
import { count, counted, percent, percentRange, quantity, signedPercent, number } from './format';
import { money, onScale, scaleOf, withUnit } from './scale';

describe('numbers on screen', () => {
  it('keep three significant figures', () => {
    expect([1.8372, 30.66, 6, 8760, 0.7162].map((value) => number(value))).toEqual(['1.84', '30.7', '6.00', '8,760', '0.716']);
  });

  it('use a true minus and a no-break space', () => {
    expect(signedPercent(-0.47)).toBe('−47\u00a0%');
    expect(signedPercent(0.125)).toBe('+13\u00a0%');
    expect(percentRange(-0.54, -0.39)).toBe('−54 to −39\u00a0%');
  });

  it('never round a full host to all of it', () => {
    expect(percent(0.998)).toBe('99.8\u00a0%');
    expect(percent(0.004)).toBe('0.4\u00a0%');
  });

  it('count things in whole numbers', () => {
    expect(count(12345)).toBe('12,345');
    expect(counted(1, 'host')).toBe('1\u00a0host');
    expect(counted(3, 'host')).toBe('3\u00a0hosts');
  });

  it('show shares as percent and factors without a unit', () => {
    expect(quantity(0.4, 'share')).toBe('40\u00a0%');
    expect(quantity(1.6, '×')).toBe('1.6');
    expect(quantity(0.82, 'kg CO2e/kWh')).toBe('0.82\u00a0kg CO₂e/kWh');
  });
});

describe('one scale for before and after', () => {
  it('is set by the larger value', () => {
    const scale = scaleOf('energyKwhPerYear', [41_720, 900], 'INR');
    expect([onScale(41_720, scale), onScale(900, scale), scale.unit]).toEqual(['41.7', '0.900', 'MWh']);
  });

  it('says money with its word', () => {
    expect(money(4_000_000, 'INR')).toBe('₹4.00\u00a0million');
    expect(money(-140_000, 'EUR')).toBe('−€140\u00a0thousand');
    expect(money(85_300, 'USD')).toBe('$85,300');
  });

  it('turns minutes into what people say', () => {
    expect(withUnit(221, scaleOf('downtimeMinutesPerYear', [360, 221], 'INR'))).toBe('3.68\u00a0h');
    expect(withUnit(504, scaleOf('deployHours', [504], 'INR'))).toBe('3\u00a0weeks');
    expect(withUnit(0.5, scaleOf('restoreHours', [0.5], 'INR'))).toBe('30\u00a0min');
  });
});
