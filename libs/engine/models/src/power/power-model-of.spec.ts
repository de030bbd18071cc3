import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveAssumptions } from '../assumptions/resolve-assumptions.js';
import { partialLoadPue, overheadSplit } from '../cooling/partial-load-overhead.js';
import { powerAtLoad } from './power-at-load.js';
import type { PoweredMachine } from './power-basis.js';
import { powerModelOf } from './power-model-of.js';
import { POWER_TABLE } from './power-table.js';

const { book } = resolveAssumptions([], [], { currency: 'USD', startYear: 2026 });
const watts = (machine: PoweredMachine, load: number): number => powerAtLoad(powerModelOf(machine, book).model, load);
const E5450: PoweredMachine = { cpuModel: 'Intel Xeon E5450', sockets: 2, cores: 8, memoryMib: 16 * 1024 };
const GOLD_6448Y: PoweredMachine = { cpuModel: 'Intel Xeon Gold 6448Y', sockets: 2, cores: 64, memoryMib: 512 * 1024 };

describe('powerModelOf', () => {
  it('gives a 2-socket server of 2007 at 10 % load 200 to 300 W', () => {
    expect(watts(E5450, 0.1)).toBeGreaterThan(200);
    expect(watts(E5450, 0.1)).toBeLessThan(300);
  });

  it('gives a new 2-socket host at 40 % load 300 to 600 W', () => {
    expect(watts(GOLD_6448Y, 0.4)).toBeGreaterThan(300);
    expect(watts(GOLD_6448Y, 0.4)).toBeLessThan(600);
  });

  it('CASE-UPTIME: a mixed estate of 2012 draws 250 W a server with cooling, within 30 %', () => {
    const estate = ['Intel Xeon 5160', 'Intel Xeon E5450', 'Intel Xeon X5650', 'Intel Xeon E5-2670'];
    const mean = estate.reduce((sum, cpuModel) => sum + watts({ cpuModel, sockets: 2 }, 0.1), 0) / estate.length;
    expect(Math.abs(mean / 250 - 1)).toBeLessThan(0.3);
  });

  it('CASE-ICICI: a removed server of 2008 with its cooling lies between 400 and 900 W', () => {
    const removed = watts({ ...E5450, memoryMib: 8 * 1024 }, 0.08) * 2;
    expect(removed).toBeGreaterThan(400);
    expect(removed).toBeLessThan(900);
  });

  it('CASE-VMW2006 and CASE-VISA: stays under the vendor claim of 913 W and above 61 W', () => {
    const split = overheadSplit(0.4, 0.1);
    const withCooling = watts(E5450, 0.08) * partialLoadPue(2.5, split, 1);
    expect(withCooling).toBeLessThan(913);
    expect(watts(E5450, 0)).toBeGreaterThan(61.2);
  });

  it('prefers measured to microarchitecture to nameplate to era', () => {
    const evidence = (machine: PoweredMachine): string => powerModelOf(machine, book).evidence;
    const stated = { idlePowerWatts: 180, maxPowerWatts: 320 };
    expect(evidence({ ...E5450, ...stated, nameplatePowerWatts: 750 })).toBe('measured');
    expect(evidence({ ...E5450, averagePowerWatts: 200 })).toBe('measured');
    expect(evidence({ ...E5450, nameplatePowerWatts: 750 })).toBe('microarchitecture');
    expect(evidence({ cpuModel: 'Abacus', nameplatePowerWatts: 750 })).toBe('nameplate');
    expect(evidence({ cpuModel: 'Abacus' })).toBe('era');
  });

  it('takes stated watts as they are', () => {
    expect(watts({ ...E5450, idlePowerWatts: 180, maxPowerWatts: 320 }, 0)).toBeCloseTo(180, 9);
    expect(watts({ ...E5450, idlePowerWatts: 180, maxPowerWatts: 320 }, 1)).toBeCloseTo(320, 9);
    expect(watts({ averagePowerWatts: 210 }, 0.7)).toBe(210);
  });

  it('takes a nameplate for more than the machine ever draws', () => {
    expect(watts({ nameplatePowerWatts: 1000 }, 1)).toBeCloseTo(670, 6);
  });

  it('grows with load and memory', () => {
    const cpu = fc.constantFrom('Intel Xeon E5450', 'Intel Xeon X5650', 'Intel Xeon Gold 6248', 'AMD EPYC 9654', 'AMD Opteron 6276');
    fc.assert(fc.property(cpu, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 8, max: 2048 }), fc.double({ min: 0, max: 0.99, noNaN: true }), (cpuModel, sockets, memoryGib, load) => {
      const machine = { cpuModel, sockets, memoryMib: memoryGib * 1024 };
      expect(watts(machine, load + 0.01)).toBeGreaterThan(watts(machine, load));
      expect(watts({ ...machine, memoryMib: machine.memoryMib * 2 }, load)).toBeGreaterThanOrEqual(watts(machine, load));
    }), { numRuns: 60 });
  });

  it('keeps idle below max for every table row', () => {
    for (const power of Object.values(POWER_TABLE)) {
      for (const row of [power.oneSocket, power.twoSocket]) {
        if (!row) continue;
        for (const [low, middle, high] of [row.idleWatts, row.maxWatts]) expect([low <= middle, middle <= high]).toEqual([true, true]);
        expect(row.idleWatts[1]).toBeLessThan(row.maxWatts[1]);
      }
      expect(power.curve).toHaveLength(11);
    }
  });
});
