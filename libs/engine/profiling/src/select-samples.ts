import type { BusinessHours, Sizing, UtilizationSeries } from '@stowage/domain';
import { slotOf } from './slot-of.js';

/** The samples of one metric that count, and how many intervals they were expected from. */
export interface CountedSamples {
  /** One entry an interval of the series, NaN = a gap or a sample that does not count. */
  readonly values: Float32Array;
  readonly expected: number;
}

/** Blanks the samples that don't count; blanked ones are gaps, never zeros. */
export interface SampleMask {
  /** Window, exclusions and, for methods without hours, business hours. */
  forSizing(series: UtilizationSeries, values: Float32Array): CountedSamples;
  /** Window and exclusions: energy is drawn outside business hours too. */
  forEnergy(series: UtilizationSeries, values: Float32Array): CountedSamples;
}

type Keeps = (epochSeconds: number) => boolean;

/** The mask of one workload. */
export function sampleMask(sizing: Sizing, workloadId: string): SampleMask {
  const times = [...windowRule(sizing.window), ...exclusionRules(sizing, workloadId)];
  const hours = sizing.businessHours && !sizing.method.startsWith('hour-of') ? [withinHours(sizing.businessHours)] : [];
  return { forSizing: (series, values) => masked(series, values, [...times, ...hours]), forEnergy: (series, values) => masked(series, values, times) };
}

function masked(series: UtilizationSeries, values: Float32Array, rules: readonly Keeps[]): CountedSamples {
  if (rules.length === 0) return { values, expected: values.length };
  let expected = 0;
  const counted = values.map((value, index) => {
    const keeps = rules.every((rule) => rule(series.startEpochSeconds + index * series.intervalSeconds));
    if (keeps) expected++;
    return keeps ? value : NaN;
  });
  return { values: counted, expected };
}

function windowRule(window: Sizing['window']): Keeps[] {
  if (!window) return [];
  const from = window.from === undefined ? -Infinity : seconds(window.from);
  const to = window.to === undefined ? Infinity : seconds(window.to);
  return [(time) => time >= from && time < to];
}

function exclusionRules(sizing: Sizing, workloadId: string): Keeps[] {
  return (sizing.exclusions ?? [])
    .filter((exclusion) => exclusion.workloads === undefined || exclusion.workloads.includes(workloadId))
    .map((exclusion) => {
      const [from, to] = [seconds(exclusion.from), seconds(exclusion.to)];
      return (time) => time < from || time >= to;
    });
}

function withinHours({ days, fromHour, toHour }: BusinessHours): Keeps {
  return (time) => {
    const slot = slotOf(time, 168);
    return days.includes(Math.floor(slot / 24) + 1) && slot % 24 >= fromHour && slot % 24 < toHour;
  };
}

/** Dates and times without a zone are UTC, as all of Stowage's times are. */
function seconds(moment: string): number {
  const zoned = /T/.test(moment) && !/(Z|[+-]\d\d:?\d\d)$/.test(moment) ? `${moment}Z` : moment;
  const milliseconds = Date.parse(zoned);
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${moment}" is not an ISO 8601 date or time`);
  return milliseconds / 1000;
}
