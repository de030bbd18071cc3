import { describe, expect, it } from '@jest/globals';
import type { UtilizationSeries } from '@stowage/domain';
import fc from 'fast-check';
import { fromBlocks, toBlocks } from './blocks.js';
import { decodeRealArray, encodeRealArray } from './real-array.js';

const subject = { kind: 'server', id: 'a' } as const;
const DAY = 86400;

function hourly(startEpochSeconds: number, cpu: readonly number[]): UtilizationSeries {
  return { subject, startEpochSeconds, intervalSeconds: 3600, values: { cpuRatio: Float32Array.from(cpu) } };
}

describe('toBlocks', () => {
  it('cuts at midnight UTC and leaves out days without samples', () => {
    const blocks = toBlocks(hourly(10 * DAY + 23 * 3600, [0.1, ...new Array<number>(24).fill(NaN), 0.2]));
    expect(blocks.map((block) => [block.day, block.values.cpuRatio?.length])).toEqual([[10, 24], [12, 24]]);
    expect(blocks[1]?.values.cpuRatio?.[0]).toBeCloseTo(0.2);
  });

  it('leaves out a metric that has no sample on the day', () => {
    const [block] = toBlocks({ ...hourly(0, [0.5]), values: { cpuRatio: Float32Array.of(0.5), powerWatts: Float32Array.of(NaN) } });
    expect(Object.keys(block?.values ?? {})).toEqual(['cpuRatio']);
  });

  it('counts a sample to the step it starts in', () => {
    const series = fromBlocks(toBlocks(hourly(7 * DAY + 90, [0.5, 0.6])));
    expect(series.startEpochSeconds).toBe(7 * DAY);
  });

  const sample = fc.oneof({ weight: 1, arbitrary: fc.constant(NaN) }, { weight: 5, arbitrary: fc.float({ min: 0, max: 1e6, noNaN: true }) });
  it('gives back every sample through fromBlocks, whatever the step and start', () => {
    fc.assert(fc.property(
      fc.constantFrom(60, 300, 420, 3600, 7000), fc.integer({ min: 0, max: 10_000 }), fc.array(sample, { maxLength: 400 }),
      (step, start, middle) => {
        const values = Float32Array.from([1, ...middle, 2]);
        const series: UtilizationSeries = { subject, startEpochSeconds: start * step, intervalSeconds: step, values: { cpuRatio: values } };
        expect(fromBlocks(toBlocks(series))).toEqual(series);
      }), { numRuns: 60 });
  });
});

describe('the binary form of real[]', () => {
  it('keeps every bit and every gap', () => {
    const values = Float32Array.of(0, -0, 0.1, NaN, 3.4e38, 1e-45, Infinity);
    expect(decodeRealArray(encodeRealArray(values))).toEqual(values);
  });
});
