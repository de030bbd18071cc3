import { describe, expect, it } from '@jest/globals';
import type { UtilizationSeries } from '@stowage/domain';
import { cpuStatistics } from './cpu-statistics.js';
import { estateWeek } from './estate-week.js';

const series = (startEpochSeconds: number, cpu: readonly number[], intervalSeconds = 3600): UtilizationSeries => ({
  subject: { kind: 'server', id: 'a' }, startEpochSeconds, intervalSeconds, values: { cpuRatio: Float32Array.from(cpu) },
});

describe('cpuStatistics', () => {
  it('takes the peak of few samples and the 95th percentile of enough', () => {
    const samples = Array.from({ length: 19 }, (_, index) => (index + 1) / 32);
    expect(cpuStatistics(series(0, samples))).toMatchObject({ highBasis: 'peak', highRatio: 19 / 32, samples: 19 });
    expect(cpuStatistics(series(0, [...samples, 20 / 32]))).toMatchObject({ highBasis: 'p95', highRatio: 19 / 32, samples: 20 });
  });

  it('counts the hours of the week from Monday 00:00 UTC', () => {
    // 2026-11-23 is a Monday.
    const monday = Date.UTC(2026, 10, 23) / 1000;
    const week = cpuStatistics(series(monday + 25 * 3600, [0.5]))?.byHourOfWeek ?? [];
    expect(week.flatMap((hour, index) => (hour === null ? [] : [[index, hour]]))).toEqual([[25, 0.5]]);
  });

  it('averages the samples of an hour and leaves gaps out', () => {
    expect(cpuStatistics(series(0, [0.25, 0.75, NaN, 0.5], 1800))).toMatchObject({ meanRatio: 0.5, samples: 3, byHour: expect.arrayContaining([0.5, 0.5, null]) });
  });

  it('is undefined where there is no sample', () => {
    expect(cpuStatistics(series(0, [NaN, NaN]))).toBeUndefined();
  });
});

describe('estateWeek', () => {
  const hours = (value: number | null): (number | null)[] => new Array<number | null>(168).fill(value);

  it('weighs machines by their cores, and one of unknown size as the mean of the known', () => {
    expect(estateWeek([{ hours: hours(0.25), weight: 6 }, { hours: hours(0.75), weight: 2 }])[0]).toBe(0.375);
    expect(estateWeek([{ hours: hours(0.25), weight: 6 }, { hours: hours(0.75), weight: 2 }, { hours: hours(0.5), weight: undefined }])[0]).toBeCloseTo(5 / 12);
  });

  it('takes no part of a machine in an hour it was not measured', () => {
    expect(estateWeek([{ hours: hours(0.25), weight: 6 }, { hours: hours(null), weight: 2 }])[0]).toBe(0.25);
    expect(estateWeek([])).toEqual(hours(null));
  });
});
