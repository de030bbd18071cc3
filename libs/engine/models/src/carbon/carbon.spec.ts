import { describe, expect, it } from '@jest/globals';
import { energyKwh } from '../power/energy.js';
import { carbonPaybackYears, embodiedByPart, embodiedEmissionsKgCo2e, type ServerParts } from './embodied-emissions.js';
import { GRID_FACTORS } from './grid-factor-table.js';
import { gridFactorOf } from './grid-factor.js';
import { marketBasedEmissionsKgCo2e, operationalEmissionsKgCo2e } from './operational-emissions.js';

const PARTS: ServerParts = { cpuCount: 2, dieMm2: 521, dimmCount: 8, dimmGb: 32, dramDensityGbPerCm2: 1.2443636, ssdGb: 1000, ssdDensityGbPerCm2: 54.8842105, hddCount: 0, psuCount: 2, psuKg: 2.99 };

describe('embodied carbon', () => {
  it('EMB-BOAV: sums the parts of a server', () => {
    const expected = { cpu: 38.81, memory: 494.36, ssd: 46.42, psu: 145.31, rackCase: 150, board: 66.1, assembly: 6.68, hdd: 0 };
    const parts = embodiedByPart(PARTS);
    for (const [part, kg] of Object.entries(expected)) expect(Math.abs(parts[part as keyof typeof parts] - kg)).toBeLessThanOrEqual(0.005 * kg);
    expect(embodiedEmissionsKgCo2e(PARTS)).toBeCloseTo(947.7, 0);
  });

  it('is paid back in a year by 211 W fewer at the meter in India', () => {
    expect(carbonPaybackYears(1313, operationalEmissionsKgCo2e(energyKwh(211), 0.7117))).toBeCloseTo(1, 2);
    expect(carbonPaybackYears(1313, 0)).toBeNull();
  });
});

describe('operational carbon', () => {
  it('CARB-BOAV: 250 W for a year at 0.098 kg per kWh', () => {
    expect(operationalEmissionsKgCo2e(energyKwh(250), 0.098)).toBeCloseTo(214.6, 1);
  });

  it('takes contracts first and never more than is used in the market-based method', () => {
    const market = { contractedKwh: 60, contractKgPerKwh: 0, residualKgPerKwh: 0.5 };
    expect(marketBasedEmissionsKgCo2e(100, market)).toBe(20);
    expect(marketBasedEmissionsKgCo2e(40, market)).toBe(0);
  });
});

describe('gridFactorOf', () => {
  it.each([[2007, 0.79, 2007], [2008, 0.82, 2008], [2026, 0.7117, 2024], [1999, 0.79, 2007]])('takes the Indian series for %i', (year, kgPerKwh, ofYear) => {
    expect(gridFactorOf('IN', year)).toMatchObject({ kgPerKwh, year: ofYear, known: true });
  });

  it('knows countries in either case', () => {
    expect(gridFactorOf('fr', 2026)).toMatchObject({ kgPerKwh: 0.044, year: 2024, known: true });
  });

  it('says that an unknown country is one, with the range of all grids', () => {
    expect(gridFactorOf('XX', 2026)).toMatchObject({ kgPerKwh: 0.473, low: 0.036, high: 0.714, known: false });
    expect(gridFactorOf(undefined, 2026).known).toBe(false);
  });

  it('holds kg per kWh, not g', () => {
    for (const [kgPerKwh] of Object.values(GRID_FACTORS)) {
      expect(kgPerKwh).toBeGreaterThanOrEqual(0);
      expect(kgPerKwh).toBeLessThan(1.4);
    }
    expect(Object.keys(GRID_FACTORS)).toHaveLength(209);
  });
});
