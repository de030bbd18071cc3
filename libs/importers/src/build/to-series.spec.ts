import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SampleBlock } from '../rows.js';
import { toSeries } from './to-series.js';

const SUBJECT = { kind: 'workload', id: 'a' } as const;
const T0 = 1_791_158_400;
const block = (samples: readonly (readonly [number, number])[]): SampleBlock => ({
  machine: 'a', epochSeconds: Float64Array.from(samples, ([time]) => T0 + time), values: { diskIops: Float32Array.from(samples, ([, value]) => value) },
});
const grid = (...blocks: readonly SampleBlock[]): { start: number; step: number; values: number[] } | undefined => {
  const built = toSeries(SUBJECT, blocks);
  return built && { start: built.series.startEpochSeconds - T0, step: built.series.intervalSeconds, values: [...(built.series.values.diskIops ?? [])] };
};

describe('toSeries', () => {
  it('floors times to the grid and leaves gaps as NaN', () => {
    expect(grid(block([[4, 1], [303, 2], [605, 3], [1504, 4]]))).toEqual({ start: 0, step: 300, values: [1, 2, 3, Number.NaN, Number.NaN, 4] });
  });

  it('counts a sample two seconds early to the slot it is for', () => {
    expect(grid(block([[0, 1], [298, 2], [600, 3], [899, 4]]))?.values).toEqual([1, 2, 3, 4]);
  });

  it('lets the last of repeated samples win, but not a missing value', () => {
    expect(grid(block([[0, 1], [300, 2]]), block([[300, 9], [600, 3], [0, Number.NaN]]))?.values).toEqual([1, 9, 3]);
  });

  it('takes unsorted samples', () => {
    expect(grid(block([[600, 3], [0, 1], [300, 2]]))).toEqual(grid(block([[0, 1], [300, 2], [600, 3]])));
  });

  it('finds the step though most of the time is missing', () => {
    expect(grid(block([[0, 1], [60, 2], [120, 3], [86400, 4]]))?.step).toBe(60);
    expect(grid(block([[0, 1], [301, 2], [599, 3], [907, 4]]))?.step).toBe(300);
    expect(grid(block([[0, 1], [47, 2], [94, 3]]))?.step).toBe(47);
  });

  it('gives nothing where there is no value', () => {
    expect(toSeries(SUBJECT, [block([[0, Number.NaN]])])).toBeUndefined();
    expect(toSeries(SUBJECT, [block([])])).toBeUndefined();
  });

  it('does not fill years because of one stray time stamp', () => {
    const built = toSeries(SUBJECT, [block([[-1e9, 1], [0, 2], [60, 3], [120, 4]])]);
    expect([built?.tooOld, built?.series.values.diskIops?.length]).toEqual([1, 3]);
  });

  it('keeps every value that has a slot of its own, whatever the order', () => {
    fc.assert(fc.property(fc.shuffledSubarray(Array.from({ length: 400 }, (_, at) => at), { minLength: 250 }), (slots) => {
      const built = toSeries(SUBJECT, [block(slots.map((slot) => [slot * 300, slot + 1]))]);
      const first = Math.min(...slots);
      for (const slot of slots) expect(built?.series.values.diskIops?.[slot - first]).toBe(slot + 1);
      expect(built?.series.values.diskIops?.filter((value) => !Number.isNaN(value))).toHaveLength(slots.length);
    }), { numRuns: 30 });
  });
});
