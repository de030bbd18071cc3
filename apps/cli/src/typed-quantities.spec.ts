import { describe, expect, it } from '@jest/globals';
import { readTypedQuantities } from './typed-quantities.js';

const read = (raw: unknown) => readTypedQuantities(raw, 'scenario.yaml');

describe('readTypedQuantities', () => {
  it('reads sizes and watts by the unit in the name', async () => {
    expect(await read({ sharedStorage: { capacityMib: '6 TiB', averagePowerWatts: '0.38 kW', rackUnits: 3 }, hosts: [{ model: { memoryMib: '32 GiB', networkBytesPerSecond: '2 Gb/s' } }] })).toEqual({
      sharedStorage: { capacityMib: 6 * 1024 * 1024, averagePowerWatts: 380, rackUnits: 3 }, hosts: [{ model: { memoryMib: 32768, networkBytesPerSecond: 250e6 } }],
    });
  });

  it('reads assumptions by their own unit in the currency of the scenario', async () => {
    const assumptions = [{ key: 'cost.energyPerKwh', value: '8.65 INR/kWh', low: '₹7/kWh', high: 10 }, { key: 'sla.repairHours', value: '2 days' }, { key: 'cost.serverPrice', value: '220000 INR' }, { key: 'facility.pue', value: '1.8' }];
    expect(await read({ currency: 'INR', assumptions })).toEqual({ currency: 'INR', assumptions: [
      { key: 'cost.energyPerKwh', value: 8.65, low: 7, high: 10 }, { key: 'sla.repairHours', value: 48 }, { key: 'cost.serverPrice', value: 220000 }, { key: 'facility.pue', value: 1.8 },
    ] });
  });

  it('refuses a quantity of another kind and says where', async () => {
    await expect(read({ currency: 'INR', assumptions: [{ key: 'cost.energyPerKwh', value: '14 kW' }] })).rejects.toThrow('scenario.yaml, assumptions.0.value: "14 kW" is not a quantity in INR/kWh.');
    await expect(read({ sharedStorage: { capacityMib: 'much' } })).rejects.toThrow('sharedStorage.capacityMib');
  });

  it('leaves other texts alone', async () => expect(await read({ name: '2 kW plan', currency: 'EUR' })).toEqual({ name: '2 kW plan', currency: 'EUR' }));
});
