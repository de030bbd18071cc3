import type { FigureOrigin } from './assumption.js';

/** Figures every estate has, before and after; the unit is part of the name. */
export type FigureKey =
  | 'servers' | 'sites' | 'rackUnits'
  | 'averagePowerKw' | 'peakPowerKw' | 'itAveragePowerKw' | 'heatAverageKw' | 'energyKwhPerYear'
  | 'operationalKgCo2ePerYear' | 'embodiedKgCo2ePerYear' | 'emissionsKgCo2ePerYear'
  | 'hardwareCost' | 'softwareCost' | 'supportCost' | 'energyCost' | 'spaceCost' | 'staffCost' | 'migrationCost'
  | 'totalCost' | 'costPerYear'
  | 'downtimeMinutesPerYear' | 'workloadsPerFailure' | 'deployHours' | 'restoreHours';

export type FigureGroup = 'estate' | 'power' | 'carbon' | 'money' | 'service';

/** One input of a figure, ready to be shown: what, how much, from where. */
export interface FigureInput {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly origin: FigureOrigin;
  readonly source: string;
  readonly year?: number;
  /** Set where it is an assumption the user may change. */
  readonly assumptionKey?: string;
  readonly siteId?: string;
}

/** Below which 10, 50 and 90 % of the cases lie when all assumptions are drawn from their ranges at once. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What a figure would be with one assumption at an end of its range and all others as they are. */
export interface TornadoBar {
  readonly assumptionKey: string;
  readonly label: string;
  readonly atLow: number;
  readonly atHigh: number;
}

/** A result that says how it came about. `null` = unknown, with the reason in `note`. */
export interface Figure {
  readonly key: FigureKey;
  readonly value: number | null;
  /** low <= value <= high, 8 cases of 10 lie within; absent where the figure is exact. */
  readonly low?: number;
  readonly high?: number;
  /** Absent where the figure is exact. */
  readonly percentiles?: Percentiles;
  /** What moves the figure, most first. */
  readonly tornado?: readonly TornadoBar[];
  readonly unit: string;
  readonly origin: FigureOrigin;
  /** The formula in words and symbols, e.g. "IT power x PUE x 8,760 h". */
  readonly formula: string;
  readonly inputs: readonly FigureInput[];
  readonly source: string;
  readonly note?: string;
}

/** How a figure reads on screen and in the report. */
export interface FigureMeaning {
  readonly label: string;
  readonly group: FigureGroup;
  /** Which direction is better. */
  readonly better: 'less' | 'more' | 'neither';
}

const less = (label: string, group: FigureGroup): FigureMeaning => ({ label, group, better: 'less' });

export const FIGURE_MEANINGS: { readonly [K in FigureKey]: FigureMeaning } = {
  servers: less('Machines to run', 'estate'),
  sites: less('Sites to power', 'estate'),
  rackUnits: less('Rack units', 'estate'),
  averagePowerKw: less('Average power at the meter', 'power'),
  peakPowerKw: less('Peak power at the meter', 'power'),
  itAveragePowerKw: less('Average power of the machines', 'power'),
  heatAverageKw: less('Heat to remove, average', 'power'),
  energyKwhPerYear: less('Energy a year', 'power'),
  operationalKgCo2ePerYear: less('Carbon from electricity, a year', 'carbon'),
  embodiedKgCo2ePerYear: less('Carbon from new hardware, a year', 'carbon'),
  emissionsKgCo2ePerYear: less('Carbon a year, with hardware', 'carbon'),
  hardwareCost: less('Hardware to buy', 'money'),
  softwareCost: less('Software to buy', 'money'),
  supportCost: less('Support and maintenance', 'money'),
  energyCost: less('Energy', 'money'),
  spaceCost: less('Space', 'money'),
  staffCost: less('Administration', 'money'),
  migrationCost: less('Migration', 'money'),
  totalCost: less('Total cost', 'money'),
  costPerYear: less('Cost a year', 'money'),
  downtimeMinutesPerYear: less('Downtime per workload, a year', 'service'),
  workloadsPerFailure: less('Workloads stopped by one failing machine', 'service'),
  deployHours: less('Time to deploy a server', 'service'),
  restoreHours: less('Time to restore a server', 'service'),
};
