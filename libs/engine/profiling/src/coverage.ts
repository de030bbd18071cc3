import type { UtilizationSeries } from '@stowage/domain';
import type { CountedSamples } from './select-samples.js';

export interface Coverage {
  readonly samples: number;
  /** Present over expected between the first and the last sample that may count, 0..1. */
  readonly coverageRatio: number;
  /** Length of the history, days. */
  readonly days: number;
}

export const NO_COVERAGE: Coverage = { samples: 0, coverageRatio: 0, days: 0 };

/** How much of the history of one metric is really there. */
export function coverageOf(series: UtilizationSeries, { values, expected }: CountedSamples): Coverage {
  const samples = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  return { samples, coverageRatio: expected === 0 ? 0 : samples / expected, days: (expected * series.intervalSeconds) / 86400 };
}

/** Below either, a figure is told with low confidence (formats.md rule 9: 70 % coverage, 14 days). */
export function isWellCovered(coverage: Coverage): boolean {
  return coverage.coverageRatio >= 0.7 && coverage.days >= 14;
}
