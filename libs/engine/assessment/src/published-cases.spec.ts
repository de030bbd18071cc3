import { describe, expect, it } from '@jest/globals';
import type { FigureKey } from '@stowage/domain';
import { aHostModel } from '@stowage/domain/testing';
import { assess } from './assess.js';
import { aHost, anInput, aPlan, oldServer, profileOf } from './testing/an-input.js';

/** Average of the Uptime Institute survey of 2007. */
const UPTIME_2007 = 2.5;

/** A published consolidation with typical inputs of its time: structure as published, the rest assumed. */
function published(servers: number, hosts: number, { pue, cpu }: { readonly pue: number; readonly cpu: string }) {
  const estate = Array.from({ length: servers }, (_, index) => oldServer(`s${index}`, { cpuModel: cpu, memoryMib: 8192 }));
  const placed = Array.from({ length: hosts }, (_, host) => aHost(`host-${host}`, estate.filter((_, index) => index % hosts === host).map((server) => `w-${server.id}`)));
  const { cpuPoints: _, idlePowerWatts: __, maxPowerWatts: ___, ...model } = aHostModel({ cpuModel: 'Intel Xeon X5570', sockets: 4, cores: 16, threads: 32, memoryMib: 131072, year: 2009 });
  const { assessment } = assess({
    ...anInput({
      servers: estate, plan: aPlan(placed), profiles: estate.map((server) => profileOf(`w-${server.id}`, 0.8)),
      scenario: { startYear: 2008, hosts: [{ model }], assumptions: [{ key: 'facility.pue', value: pue, low: pue - 0.3, high: pue + 0.3 }] },
    }),
    hostModels: [{ ...model, cpuPoints: 57 * Math.ceil(servers / hosts / 40) }],
  });
  const value = (side: 'before' | 'after', key: FigureKey): number => assessment[side].figures.find((figure) => figure.key === key)?.value ?? NaN;
  return { assessment, value };
}

describe('published consolidations, with typical inputs', () => {
  it('CASE-ICICI: 230 servers to 5 saves 400 to 900 W a removed server at the meter', () => {
    const { value } = published(230, 5, { pue: UPTIME_2007, cpu: 'Intel Xeon 5160' });
    const watts = ((value('before', 'averagePowerKw') - value('after', 'averagePowerKw')) * 1000) / 225;
    expect(watts).toBeGreaterThan(400);
    expect(watts).toBeLessThan(900);
  });

  it('400 servers to 24 cuts machines and energy by nine tenths, the building less', () => {
    const { assessment } = published(400, 24, { pue: 2, cpu: 'Intel Xeon E5450' });
    const ratio = (key: FigureKey): number => assessment.changes.find((change) => change.key === key)?.changeRatio ?? NaN;
    expect(ratio('itAveragePowerKw')).toBeLessThan(-0.85);
    expect(ratio('averagePowerKw')).toBeGreaterThan(ratio('itAveragePowerKw'));
    expect(assessment.paybackMonths).toBeLessThan(36);
  });

  it('CASE-HILL: 40 servers cut to 4 saves 60 to 85 % of the power', () => {
    const { assessment } = published(40, 4, { pue: UPTIME_2007, cpu: 'Intel Xeon E5450' });
    const saved = -(assessment.changes.find((change) => change.key === 'averagePowerKw')?.changeRatio ?? NaN);
    expect(saved).toBeGreaterThan(0.6);
    expect(saved).toBeLessThan(0.85);
  });

  it('CASE-CHITALE: ten servers to three hosts are 70 % fewer machines and 6.7 workloads a host', () => {
    const { value, assessment } = published(10, 3, { pue: 2, cpu: 'Intel Xeon E5450' });
    expect(value('after', 'servers') / value('before', 'servers') - 1).toBeCloseTo(-0.7, 9);
    expect(20 / assessment.after.machines.length).toBeCloseTo(6.7, 1);
  });
});
