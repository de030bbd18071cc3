import type { AssumptionOverride } from './assumption.js';
import type { FigureKey } from './figure.js';
import type { HostModel } from './host-model.js';
import type { Money } from './money.js';
import type { ResourceRatios } from './resource.js';
import type { PlacementRule } from './rule.js';

export type HypervisorKind = 'esxi' | 'hyper-v' | 'kvm' | 'xen' | 'none';

/** The question: what may the engine do, on which hardware, under which assumptions. */
export interface Scenario {
  readonly name: string;
  /** Where workloads may go: their own site, or all to one site. Unknown sites count as one. */
  readonly consolidateTo: { readonly kind: 'own-site' } | { readonly kind: 'one-site'; readonly siteId: string };
  readonly hosts: readonly HostOffer[];
  readonly hypervisor: HypervisorKind;
  readonly sizing: Sizing;
  /** Share of each host resource a plan may fill, after hypervisor overhead. */
  readonly ceilings: ResourceRatios;
  /** Hosts that may fail at the same time in a cluster while everything still runs (N+1 = 1). */
  readonly hostFailures: 0 | 1 | 2;
  /** Kept back on every host for the hypervisor's helpers (storage, backup, network functions). */
  readonly hostReserve?: { readonly cores?: number; readonly memoryMib?: number };
  /** Promised over present, >= 1; absent = 1. Demand is measured use, so above 1 it means to plan on less than was measured. */
  readonly overcommit?: { readonly cpu?: number; readonly memory?: number };
  readonly sharedStorage?: SharedStorage;
  readonly rules: readonly PlacementRule[];
  /** Years the cost is computed over. */
  readonly years: number;
  readonly startYear: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly assumptions: readonly AssumptionOverride[];
  readonly published: readonly PublishedResult[];
  readonly budget: { readonly seed: number; readonly steps: number; readonly timeLimitSeconds?: number };
}

/** A host model on offer; `count` bounds how many there are, `owned` of which need not be bought. */
export interface HostOffer {
  readonly model: HostModel;
  readonly count?: number;
  readonly owned?: number;
}

/** From samples to demand. */
export interface Sizing {
  /** hour-of-week and hour-of-day fall back to the percentile where a workload has no time series. */
  readonly method: 'percentile' | 'peak' | 'average' | 'hour-of-week' | 'hour-of-day';
  /** 0..1, used by `percentile`, and within each hour by the hourly methods. */
  readonly percentile: number;
  /** Multiplies every demand, >= 1. */
  readonly comfortFactor: number;
  /** Growth of demand over `growthYears`, for workloads whose group has no growth of its own. */
  readonly growthRatioPerYear: number;
  readonly growthYears: number;
  /** compound (absent): 10 % over 2 years is 21 %; linear: 20 %. */
  readonly growthKind?: 'compound' | 'linear';
  /** Growth of single groups of workloads (Workload.group); `years` absent = `growthYears`, smaller = it ends earlier. */
  readonly growthByGroup?: readonly { readonly group: string; readonly ratioPerYear: number; readonly years?: number }[];
  /** Only samples from `from` (included) to `to` (left out) count, ISO 8601. */
  readonly window?: { readonly from?: string; readonly to?: string };
  /** Samples that don't count: an outage, a load test. Without `workloads` for all of them. */
  readonly exclusions?: readonly SampleExclusion[];
  /** For percentile, peak and average: only these hours count, UTC; the hourly methods keep every hour apart anyway. */
  readonly businessHours?: BusinessHours;
}

export interface SampleExclusion {
  /** ISO 8601; `from` included, `to` left out. */
  readonly from: string;
  readonly to: string;
  readonly workloads?: readonly string[];
  readonly reason: string;
}

export interface BusinessHours {
  /** 1 = Monday .. 7 = Sunday. */
  readonly days: readonly number[];
  /** 0..24, from included, to left out. */
  readonly fromHour: number;
  readonly toHour: number;
}

/** An array all hosts of a site share; disk space and IOPS are then checked against it, not per host. */
export interface SharedStorage {
  readonly name: string;
  readonly capacityMib: number;
  readonly iops?: number;
  readonly averagePowerWatts: number;
  readonly rackUnits: number;
  readonly price?: Money;
  readonly source: string;
}

/** A result somebody published about this estate, shown beside ours and never used as an input. */
export interface PublishedResult {
  readonly figure: FigureKey;
  /** after / before - 1, e.g. -0.5. */
  readonly changeRatio?: number;
  /** As published, e.g. "3 weeks". */
  readonly before?: string;
  readonly after?: string;
  readonly source: string;
}
