import { describe, expect, it } from '@jest/globals';
import { parseQuantity } from './quantity.js';

describe('parseQuantity', () => {
  it.each([
    ['8.65 INR/kWh', 'INR/kWh', 8.65],
    ['₹8.65/kWh', 'INR/kWh', 8.65],
    ['1.2 kW', 'W', 1200],
    ['2 TiB', 'MiB', 2 * 1024 * 1024],
    ['16 GB', 'MiB', 16e9 / 1048576],
    ['42', 'W', 42],
    ['0.5', '', 0.5],
  ])('reads %s as %s', async (text, unit, value) => {
    const result = await parseQuantity(text, unit);
    expect(result.ok && result.value).toBeCloseTo(value, 6);
  });

  it.each([['3 kg', 'W'], ['8.65 USD/kWh', 'INR/kWh'], ['much', 'W']])('refuses %s for %s and says so', async (text, unit) => {
    expect(await parseQuantity(text, unit)).toEqual({ ok: false, message: `"${text}" is not a quantity in ${unit}` });
  });
});
