import { describe, expect, it } from '@jest/globals';
import { resolveAssumptions } from '@stowage/models';
import { Calculation } from '../calculation/calculation.js';
import type { EstateFacts, MachineFacts, Ownership } from '../facts/estate-facts.js';
import { buildFacts } from '../facts/build-facts.js';
import { anInput, oldServer } from '../testing/an-input.js';
import { boughtByYear, priceOf, timesBought } from './purchases.js';

const { before, extraRows } = buildFacts(anInput({ servers: [oldServer('a')] }));
const machine = before.machines[0] as MachineFacts;
const { book } = resolveAssumptions([{ key: 'currency.INR', value: 80 }], [], { currency: 'INR', startYear: 2026, extraRows });

function bought(ownership: Ownership, years: number, running = true): readonly number[] {
  const facts: EstateFacts = { ...before, years, startYear: 2026 };
  return boughtByYear(new Calculation(facts, book), { ...machine, ownership, running });
}

describe('boughtByYear, life 5 years', () => {
  it.each([
    ['a new machine in 5 years', { kind: 'bought' }, 5, [1, 0, 0, 0, 0, 0]],
    ['a new machine in 6 years: nobody replaces it for the last one', { kind: 'bought' }, 6, [1, 0, 0, 0, 0, 0, 0]],
    ['a new machine in 7 years', { kind: 'bought' }, 7, [1, 0, 0, 0, 0, 1, 0, 0]],
    ['an owned machine of unknown age', { kind: 'owned' }, 3, [0, 0.2, 0.2, 0.2]],
    ['an existing machine of unknown age', { kind: 'existing' }, 2, [0, 0.2, 0.2]],
    ['an overdue machine', { kind: 'existing', purchaseYear: 2015 }, 3, [0, expect.closeTo(2.5 / 3, 9), expect.closeTo(0.5 / 3, 9), 0]],
    ['a machine due in 3 years, spread around that day', { kind: 'existing', purchaseYear: 2024 }, 5, [0, 0, expect.closeTo(0.5 / 3, 9), expect.closeTo(1 / 3, 9), expect.closeTo(1 / 3, 9), expect.closeTo(0.5 / 3, 9)]],
  ] as const)('%s', (_, ownership, years, expected) => {
    expect(bought(ownership as Ownership, years)).toEqual(expected);
  });

  it('buys nothing for a machine that is off', () => {
    expect(bought({ kind: 'existing' }, 3, false)).toEqual([0, 0, 0, 0]);
  });

  it('never replaces one machine more than once within its life', () => {
    for (let purchaseYear = 2010; purchaseYear <= 2026; purchaseYear++) {
      const calculation = new Calculation({ ...before, years: 5, startYear: 2026 }, book);
      expect(timesBought(calculation, { ...machine, ownership: { kind: 'existing', purchaseYear } })).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});

describe('priceOf', () => {
  const calculation = new Calculation({ ...before, currency: 'INR' }, book);

  it.each([
    ['its own price', { amount: 5, currency: 'INR' }, 5],
    ['its own price by the scenario\'s rate', { amount: 100, currency: 'USD' }, 8000],
    ['the assumed price where the currency is unknown', { amount: 5, currency: 'XYZ' }, 7500 * 80],
    ['the assumed price where none is told', undefined, 7500 * 80],
  ])('takes %s', (_, price, expected) => {
    expect(priceOf(calculation, { ...machine, ...(price === undefined ? {} : { price }) })).toBeCloseTo(expected, 6);
  });
});
