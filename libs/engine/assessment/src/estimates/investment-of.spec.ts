import { describe, expect, it } from '@jest/globals';
import type { Assessment, Estimate, InvestmentAssessment } from '@stowage/domain';
import { aHostModel } from '@stowage/domain/testing';
import { assess } from '../assess.js';
import { anInput, profileOf, TEN, type Changes } from '../testing/an-input.js';

const run = (changes: Changes = {}): Assessment => assess(anInput(changes)).assessment;
const number = ({ value }: Estimate): number => value ?? NaN;

function investmentOf(changes: Changes = {}): InvestmentAssessment {
  const { investment } = run(changes);
  if (!investment) throw new Error('no investment');
  return investment;
}

const undiscounted = { assumptions: [{ key: 'cost.discountRatio', value: 0 }] };

describe('investmentOf', () => {
  const plain = run();

  it('is worth what is saved where money costs nothing, cash and capacity apart', () => {
    const investment = investmentOf({ scenario: undiscounted });
    const last = plain.cashByYear.at(-1) ?? { before: NaN, after: NaN };
    expect(number(investment.netPresentValue)).toBeCloseTo(last.before - last.after, 4);
    expect(number(investment.cashSaved) + number(investment.capacityReleased)).toBeCloseTo(number(investment.netPresentValue), 4);
    expect(number(investment.cashNetPresentValue)).toBeCloseTo(number(investment.cashSaved), 4);
    expect(number(investment.discountedPaybackMonths)).toBeCloseTo(number(investment.paybackMonths), 6);
  });

  it('is worth nothing at its own rate of return', () => {
    const rate = number(investmentOf().internalRateOfReturn);
    expect(rate).toBeGreaterThan(0);
    const at = investmentOf({ scenario: { assumptions: [{ key: 'cost.discountRatio', value: rate }] } });
    expect(Math.abs(number(at.netPresentValue)) / (plain.cashByYear.at(-1)?.before ?? 1)).toBeLessThan(1e-9);
  });

  it('pays back later when discounted, as the assessment says otherwise', () => {
    const investment = investmentOf();
    expect(number(investment.paybackMonths)).toBeCloseTo(plain.paybackMonths ?? NaN, 9);
    expect(number(investment.discountedPaybackMonths)).toBeGreaterThan(number(investment.paybackMonths));
  });

  it('has no rate of return where nothing is paid first', () => {
    const free = [{ key: 'cost.migrationPerHour', value: 0 }, { key: 'cost.decommissionPerServer', value: 0 }, { key: 'licence.serverOs', value: 0 }, { key: 'licence.serverOsUnlimited', value: 0 }];
    expect(investmentOf({ scenario: { hosts: [{ model: aHostModel(), owned: 2 }], assumptions: free } }).internalRateOfReturn).toMatchObject({ value: null, casesRatio: 0 });
  });

  it('says in how many cases the plan pays back', () => {
    const dear = investmentOf({ scenario: { hosts: [{ model: aHostModel({ price: { amount: 14000, currency: 'USD' } }) }] } });
    expect(dear.paybackMonths.casesRatio).toBeGreaterThan(0.1);
    expect(dear.paybackMonths.casesRatio).toBeLessThan(1);
    expect(dear.netPresentValue).not.toHaveProperty('casesRatio');
  });

  it('keeps low <= value <= high', () => {
    const { rent, ...rest } = investmentOf();
    const estimates = [...Object.values(rest), ...Object.values(rent)] as Estimate[];
    expect(estimates.filter(({ value, low = NaN, high = NaN }) => value === null || !(low <= value && value <= high))).toEqual([]);
  });
});

describe('owning against renting', () => {
  const day = (busy: number, memory = 0): Changes => {
    const shape = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? busy : (24 - busy) / 23));
    const profiles = TEN.map((name) => profileOf(`w-${name}`, shape, 24)).map((profile) => ({ ...profile, demand: { ...profile.demand, memory } }));
    return { profiles, plan: { ...anInput().plan, slots: 24 } };
  };

  it('rents the mean by the hour and the peak when reserved, by hand', () => {
    const { rent } = investmentOf(day(4));
    expect(number(rent.peakToAverage)).toBeCloseTo(4, 9);
    expect(number(rent.payAsYouGoPerYear)).toBeCloseTo((10 / 2.5) * 0.048 * 8760, 6);
    expect(number(rent.reservedPerYear)).toBeCloseTo((40 / 2.5) * 0.048 * 8760 * 0.5, 6);
  });

  it('rents for the memory where that needs more virtual CPUs, and then at all hours', () => {
    const { rent } = investmentOf(day(4, 16384));
    expect(number(rent.payAsYouGoPerYear)).toBeCloseTo(((10 * 16384) / 4096) * 0.048 * 8760, 6);
    expect(number(rent.peakToAverage)).toBe(1);
  });

  it('compares with hardware, support, energy and space only', () => {
    const { after } = run(day(4));
    const parts = ['hardwareCost', 'supportCost', 'energyCost', 'spaceCost'].map((key) => after.figures.find((figure) => figure.key === key)?.value ?? NaN);
    expect(number(investmentOf(day(4)).rent.ownPerYear)).toBeCloseTo(parts.reduce((sum, part) => sum + part, 0) / 5, 6);
  });

  it('makes the rented mean cost as much as the owned peak at the break-even', () => {
    const { rent } = investmentOf(day(4));
    const owned = number(rent.ownPerYear) / (40 / 2.5);
    expect((10 / 2.5) * number(rent.breakEvenPeakToAverage) * owned).toBeCloseTo(number(rent.payAsYouGoPerYear), 6);
  });
});

describe('demand charge', () => {
  it('bills the highest power as kVA for twelve months, rising with the tariff', () => {
    const charge = [{ key: 'cost.demandPerKvaMonth', value: 8 }, { key: 'cost.powerFactor', value: 0.9 }, { key: 'cost.energyEscalationRatio', value: 0 }];
    const energy = (assumptions: readonly { readonly key: string; readonly value: number }[]): number => run({ scenario: { assumptions } }).before.figures.find(({ key }) => key === 'energyCost')?.value ?? NaN;
    const peakKw = plainPeak();
    expect(energy(charge) - energy(charge.slice(1))).toBeCloseTo((peakKw / 0.9) * 8 * 12 * 5, 4);
  });

  const plainPeak = (): number => run().before.figures.find(({ key }) => key === 'peakPowerKw')?.value ?? NaN;
});
