import type { UsageSummary } from '@stowage/domain';
import type { Measure, SampleBlock } from '../rows.js';
import { known } from '../table/known.js';

/**
 * Average and peak of samples whose times are not known.
 * @param window what they cover, in words
 */
export function summarise({ values }: Pick<SampleBlock, 'values'>, window: string): UsageSummary {
  // Seven digits are what a sample holds.
  const of = (measure: Measure): number[] => [...(values[measure] ?? [])].filter((value) => !Number.isNaN(value)).map((value) => Number(value.toPrecision(7)));
  const average = (list: readonly number[]): number | undefined => (list.length === 0 ? undefined : list.reduce((sum, value) => sum + value, 0) / list.length);
  const peak = (list: readonly number[]): number | undefined => (list.length === 0 ? undefined : list.reduce((most, value) => Math.max(most, value)));
  const [cpu, memory, iops, network] = [of('cpuRatio'), of('memoryMib'), of('diskIops'), of('networkBytesPerSecond')];
  return {
    ...known({
      cpuAverageRatio: average(cpu), cpuPeakRatio: peak(cpu), memoryAverageMib: average(memory), memoryPeakMib: peak(memory), diskIopsAverage: average(iops),
      diskIopsPeak: peak(iops), networkBytesPerSecondAverage: average(network), networkBytesPerSecondPeak: peak(network),
    }),
    window,
  };
}
