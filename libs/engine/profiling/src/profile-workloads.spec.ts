import { describe, expect, it } from '@jest/globals';
import type { Sizing, UtilizationSeries } from '@stowage/domain';
import { atSlot } from '@stowage/domain';
import { aScenario, aWorkload } from '@stowage/domain/testing';
import { profileWorkloads, type ProfilingInput } from './profile-workloads.js';

const MONDAY = Date.UTC(2026, 0, 5) / 1000;
const byWeek: Sizing = { ...aScenario().sizing, method: 'hour-of-week' };
const unmeasuredCpu = { sizedRatio: 0.25, meanRatio: 0.1 };

/** Hourly CPU of one workload over whole days. */
function cpuSeries(id: string, days: number, load: (hour: number, day: number) => number, kind: 'workload' | 'server' = 'workload'): UtilizationSeries {
  const values = Float32Array.from({ length: days * 24 }, (_, index) => load(index % 24, Math.floor(index / 24)));
  return { subject: { kind, id }, startEpochSeconds: MONDAY, intervalSeconds: 3600, values: { cpuRatio: values } };
}

function profile(overrides: Partial<ProfilingInput>) {
  const input: ProfilingInput = { workloads: [aWorkload({ name: 'batch', memoryMib: 4096 })], series: [], sizing: aScenario().sizing, cpuPoints: new Map([['batch', 20]]), unmeasuredCpu, ...overrides };
  return profileWorkloads(input);
}

describe('profileWorkloads', () => {
  it('keeps the two busy hours of a machine that works from 01:00 to 03:00', () => {
    const [batch] = profile({ series: [cpuSeries('batch', 28, (hour) => (hour === 1 || hour === 2 ? 0.9 : 0.02))], sizing: byWeek });
    const cpu = batch?.demand.cpu ?? 0;
    expect(atSlot(cpu, 1)).toBeCloseTo(18);
    expect(atSlot(cpu, 24 + 2)).toBeCloseTo(18);
    expect(atSlot(cpu, 12)).toBeCloseTo(0.4);
  });

  it('takes the peak and says so where samples are too few for the percentile', () => {
    const [batch] = profile({ series: [cpuSeries('batch', 1, (hour) => (hour === 3 ? 0.5 : 0.02))].map((one) => ({ ...one, values: { cpuRatio: one.values.cpuRatio!.slice(0, 13) } })) });
    expect(batch?.demand.cpu).toBeCloseTo(10);
    expect(batch?.basis.cpu).toMatchObject({ method: 'peak', samples: 13, note: expect.stringContaining('13 samples are too few') });
  });

  it('never reads a gap as zero', () => {
    const holes = cpuSeries('batch', 14, (hour) => (hour < 6 ? NaN : 0.5));
    const [batch] = profile({ series: [holes], sizing: byWeek });
    expect(atSlot(batch?.demand.cpu ?? 0, 2)).toBeCloseTo(10);
    expect(batch?.basis.cpu?.coverageRatio).toBeCloseTo(0.75);
    expect(batch?.basis.cpu?.note).toContain('42 of 168 hours have no sample');
    expect(atSlot(batch?.meanCpu ?? 0, 2)).toBeCloseTo(10);
  });

  it('multiplies demand by comfort and compound growth, and leaves the mean for energy alone', () => {
    const sizing: Sizing = { ...aScenario().sizing, comfortFactor: 1.3, growthRatioPerYear: 0.1, growthYears: 2 };
    const [batch] = profile({ series: [cpuSeries('batch', 14, () => 0.5)], sizing });
    expect(batch?.demand.cpu).toBeCloseTo(10 * 1.3 * 1.21);
    expect(atSlot(batch?.meanCpu ?? 0, 0)).toBeCloseTo(10);
  });

  it('splits the series of a server among its workloads by their CPUs', () => {
    const workloads = [aWorkload({ name: 'a', serverId: 's', cpuCount: 3 }), aWorkload({ name: 'b', serverId: 's', cpuCount: 1 })];
    const profiles = profile({ workloads, series: [cpuSeries('s', 14, () => 0.4, 'server')], cpuPoints: new Map([['a', 20], ['b', 20]]) });
    expect(profiles.map((one) => one.demand.cpu)).toEqual([expect.closeTo(6), expect.closeTo(2)]);
    expect(profiles[0]?.basis.cpu?.note).toContain('split among its 2 workloads');
  });

  it('sizes by summary peaks, and by the allocation where nothing was measured', () => {
    const [summary] = profile({ workloads: [aWorkload({ name: 'batch', usage: { cpuAverageRatio: 0.1, cpuPeakRatio: 0.6, memoryPeakMib: 900 } })] });
    expect(summary?.demand).toMatchObject({ cpu: 12, memory: 900 });
    expect(summary?.confidence).toBe('medium');
    const [bare] = profile({});
    expect(bare?.demand).toEqual({ cpu: 5, memory: 4096 });
    expect(bare?.confidence).toBe('low');
  });

  it('does not trust a single instant', () => {
    const [vm] = profile({ workloads: [aWorkload({ name: 'batch', memoryMib: 4096, usage: { cpuAverageRatio: 0.01, memoryAverageMib: 100, window: 'one instant' } })] });
    expect(vm?.demand).toEqual({ cpu: 5, memory: 4096 });
    expect(vm?.basis.cpu?.note).toContain('one instant only');
  });

  it('leaves CPU unknown where the CPU is unknown', () => {
    const [unknown] = profile({ cpuPoints: new Map() });
    expect(unknown?.demand.cpu).toBeUndefined();
    expect(unknown?.meanCpu).toBeUndefined();
  });

  it('keeps a shape over the day where asked', () => {
    const [batch] = profile({ series: [cpuSeries('batch', 28, (hour) => (hour === 1 ? 0.9 : 0.02))], sizing: { ...byWeek, method: 'hour-of-day' } });
    expect(batch?.slots).toBe(24);
    expect(batch?.basis.cpu?.method).toBe('hour-of-day');
    expect(atSlot(batch?.demand.cpu ?? 0, 1)).toBeCloseTo(18);
  });

  it('grows a group by its own rate until its own end', () => {
    const sizing: Sizing = { ...aScenario().sizing, growthRatioPerYear: 0.1, growthYears: 3, growthKind: 'linear', growthByGroup: [{ group: 'Databases', ratioPerYear: 0.5, years: 1 }] };
    const workloads = [aWorkload({ name: 'db', group: 'Databases', memoryMib: 100 }), aWorkload({ name: 'web', memoryMib: 100 })];
    expect(profile({ workloads, sizing }).map((one) => one.demand.memory)).toEqual([expect.closeTo(150), expect.closeTo(130)]);
  });

  it('leaves out samples outside the window and those marked invalid, as gaps', () => {
    const busy = cpuSeries('batch', 28, (_, day) => (day < 7 ? 0.9 : day === 10 ? 0.8 : 0.1));
    const sizing: Sizing = {
      ...aScenario().sizing, method: 'peak', window: { from: '2026-01-12' },
      exclusions: [{ from: '2026-01-15T00:00', to: '2026-01-16T00:00', workloads: ['batch'], reason: 'load test' }],
    };
    const [batch] = profile({ series: [busy], sizing });
    expect(batch?.demand.cpu).toBeCloseTo(2);
    expect(batch?.basis.cpu).toMatchObject({ samples: 20 * 24, coverageRatio: 1, days: 20 });
  });

  it('sizes by business hours and keeps the night for energy', () => {
    const office = cpuSeries('batch', 28, (hour) => (hour >= 9 && hour < 17 ? 0.4 : 0.9));
    const [batch] = profile({ series: [office], sizing: { ...aScenario().sizing, method: 'peak', businessHours: { days: [1, 2, 3, 4, 5], fromHour: 9, toHour: 17 } } });
    expect(batch?.demand.cpu).toBeCloseTo(8);
    expect(atSlot(batch?.meanCpu ?? 0, 0)).toBeCloseTo(18);
  });
});
