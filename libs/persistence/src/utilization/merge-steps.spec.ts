import { describe, expect, it } from '@jest/globals';
import type { UtilizationSeries } from '@stowage/domain';
import { mergeSteps } from './merge-steps.js';

const subject = { kind: 'server', id: 'a' } as const;
const fine: UtilizationSeries = {
  subject, startEpochSeconds: 3600, intervalSeconds: 1800,
  values: { cpuRatio: Float32Array.of(0.25, 0.75, NaN, NaN), memoryMib: Float32Array.of(10, 30, 20, NaN) },
};
const coarse: UtilizationSeries = {
  subject, startEpochSeconds: 0, intervalSeconds: 3600, values: { cpuRatio: Float32Array.of(0.5, 0.125, 0.875), powerWatts: Float32Array.of(100, 110, 120) },
};

describe('mergeSteps', () => {
  it('brings all to the longest step: CPU by its mean, memory by its highest, the finer source first', () => {
    expect(mergeSteps([coarse, fine])).toEqual({
      subject, startEpochSeconds: 0, intervalSeconds: 3600,
      values: { cpuRatio: Float32Array.of(0.5, 0.5, 0.875), memoryMib: Float32Array.of(NaN, 30, 20), powerWatts: Float32Array.of(100, 110, 120) },
    });
  });

  it('leaves a single series as it is', () => {
    expect(mergeSteps([fine])).toBe(fine);
  });
});
