import { describe, expect, it } from '@jest/globals';
import type { AssumptionOverride, CarbonAssessment, Estimate } from '@stowage/domain';
import { assess } from '../assess.js';
import { anInput, aPlan, oldServer, workloadOn, type Changes } from '../testing/an-input.js';

function carbonOf(assumptions: readonly AssumptionOverride[] = [], changes: Changes = {}): CarbonAssessment {
  const { carbon } = assess(anInput({ ...changes, scenario: { assumptions, ...changes.scenario } })).assessment;
  if (!carbon) throw new Error('no carbon');
  return carbon;
}

const number = ({ value }: Estimate): number => value ?? NaN;

describe('carbonOf', () => {
  const plain = carbonOf();

  it('equals the grid without contracts, and takes contracted energy at its own factor', () => {
    expect(number(plain.marketBased.before)).toBeCloseTo(number(plain.locationBased.before), 6);
    const bought = carbonOf([{ key: 'carbon.contractShare', value: 0.6 }, { key: 'carbon.residualFactor', value: 1.1 }]);
    expect(number(bought.marketBased.after)).toBeCloseTo(number(plain.locationBased.after) * 0.4 * 1.1, 6);
    expect(number(bought.locationBased.after)).toBeCloseTo(number(plain.locationBased.after), 6);
  });

  it('adds the years up with a grid that gets cleaner', () => {
    const still = carbonOf([{ key: 'carbon.decarbonisationRatio', value: 0 }]);
    const option = still.options.find(({ option: name }) => name === 'keep');
    expect(number(still.overYears.before)).toBeCloseTo(5 * number(option?.emissionsKgCo2ePerYear ?? still.paybackMonths), 4);
    expect(number(plain.overYears.before)).toBeLessThan(number(still.overYears.before));
  });

  it('counts all machines in the attributional view, and an hour of a workload by ISO/IEC 21031', () => {
    expect(number(plain.attributionalHardware.before)).toBeCloseTo((10 * 1215) / 5, 9);
    expect(number(plain.sci.before)).toBeCloseTo(((number(plain.locationBased.before) + 2430) * 1000) / (10 * 8760), 9);
  });

  it('pays the carbon of two hosts, 1,300 kg each as stated with the model, back in months', () => {
    const avoided = number(plain.locationBased.before) - number(plain.locationBased.after);
    expect(number(plain.paybackMonths)).toBeCloseTo((2 * 1300 * 12) / avoided, 6);
  });

  it('has no payback where nothing is avoided', () => {
    expect(carbonOf([], { servers: [oldServer('a')], plan: aPlan([]) })).toMatchObject({ paybackMonths: { value: null }, perServerRemoved: { ours: { value: null } } });
  });

  it('compares going on, the plan, and a new server for each of today\'s', () => {
    const [keep, consolidate, replace] = plain.options;
    expect(plain.options.map(({ option }) => option)).toEqual(['keep', 'consolidate', 'replace']);
    expect(number(consolidate?.energyKwhPerYear ?? plain.sci.before)).toBeLessThan(number(replace?.energyKwhPerYear ?? plain.sci.before));
    expect(number(replace?.energyKwhPerYear ?? plain.sci.before)).toBeLessThan(number(keep?.energyKwhPerYear ?? plain.sci.before));
  });

  it('puts its tons a server beside the articles\' six and says what those would take', () => {
    expect(plain.perServerRemoved.articles).toBe(6);
    expect(number(plain.perServerRemoved.ours)).toBeLessThan(6);
    expect(plain.perServerRemoved.reason).toMatch(/^6 t at 0\.71 kg CO2e\/kWh are 8,430 kWh, or 962 W/);
  });

  it('keeps low <= value <= high and says its unit and formula', () => {
    const estimates = [...Object.values(plain), ...plain.options].flatMap((part): unknown[] => (typeof part === 'object' ? Object.values(part) : []));
    const found = estimates.filter((one): one is Estimate => typeof one === 'object' && one !== null && 'formula' in one);
    expect(found.length).toBeGreaterThan(15);
    expect(found.filter(({ value, low = NaN, high = NaN, unit, formula }) => value === null || !(low <= value && value <= high) || unit === '' || formula === '')).toEqual([]);
  });

  it('is absent where the machines before are unknown', () => {
    expect(assess(anInput({ servers: [], workloads: [workloadOn('nowhere')] })).assessment).not.toHaveProperty('carbon');
  });
});
