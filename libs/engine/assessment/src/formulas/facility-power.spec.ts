import { describe, expect, it } from '@jest/globals';
import { resolveAssumptions } from '@stowage/models';
import type { EstateFacts, MachineFacts } from '../facts/estate-facts.js';
import { buildFacts } from '../facts/build-facts.js';
import { pairOf } from '../figures/moved-pairs.js';
import { anInput, oldServer, PUNE } from '../testing/an-input.js';
import { averagePowerKw, peakPowerKw, sitePowers } from './facility-power.js';

const { before, extraRows } = buildFacts(anInput({ servers: [oldServer('a')] }));
const { book } = resolveAssumptions([{ key: 'facility.pue', value: 2 }, { key: 'facility.fixedShare', value: 0.4 }, { key: 'facility.squareShare', value: 0.1 }], [PUNE], { currency: 'USD', startYear: 2026, extraRows });

/** A machine that always draws these watts. */
const constant = (watts: number, siteId = 'Pune'): MachineFacts => ({
  ...(before.machines[0] as MachineFacts), kind: 'storage', siteId, rowErrorKey: 'power.storageFactor',
  basis: { kind: 'constant', watts, evidence: 'measured', group: 'measured', source: 'test' },
});

const estate = (machines: readonly MachineFacts[]): EstateFacts => ({ ...before, machines });
const pair = (was: readonly MachineFacts[], is: readonly MachineFacts[]) => pairOf(estate(was), estate(is), book);

describe('sitePowers', () => {
  it('gives the annual PUE today, and a higher one when a third of the load is left', () => {
    const { before: was, after } = pair([constant(600)], [constant(200)]);
    expect(was.use(sitePowers)[0]?.pue).toBeCloseTo(2, 9);
    expect(after.use(sitePowers)[0]?.pue).toBeCloseTo(2.7333, 4);
    expect(1 - after.use(averagePowerKw) / was.use(averagePowerKw)).toBeCloseTo(0.5444, 4);
  });

  it('takes the fixed overhead away only with the last machine of a site', () => {
    const { before: was, after } = pair([constant(600), constant(400, 'Nashik')], [constant(600)]);
    expect(was.use(averagePowerKw)).toBeCloseTo(2, 9);
    expect(after.use(averagePowerKw)).toBeCloseTo(1.2, 9);
  });

  it('keeps the PUE of a site that is new or grows', () => {
    expect(pair([constant(600)], [constant(900)]).after.use(averagePowerKw)).toBeCloseTo(1.8, 9);
    expect(pair([constant(600)], [constant(600, 'Nashik')]).after.use(averagePowerKw)).toBeCloseTo(1.2, 9);
  });

  it('draws nothing at a site whose machines are off', () => {
    const off = { ...constant(600), running: false };
    expect(pair([off], [off]).before.use(averagePowerKw)).toBe(0);
    expect(pair([off], [off]).before.use(peakPowerKw)).toBe(0);
  });

  it('saves energy at the meter whenever the machines save, and never more of it while the site stays', () => {
    for (const left of [10, 100, 300, 599]) {
      const { before: was, after } = pair([constant(600)], [constant(left)]);
      const saved = 1 - after.use(averagePowerKw) / was.use(averagePowerKw);
      expect(saved).toBeGreaterThan(0);
      expect(saved).toBeLessThan(1 - left / 600);
    }
  });
});
