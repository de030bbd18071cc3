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
  /** hour-of-week falls back to the percentile where a workload has no time series. */
  readonly method: 'percentile' | 'peak' | 'average' | 'hour-of-week';
  /** 0..1, used by `percentile`, and within each hour of the week by `hour-of-week`. */
  readonly percentile: number;
  /** Multiplies every demand, >= 1. */
  readonly comfortFactor: number;
  /** Compound growth of demand over `growthYears`. */
  readonly growthRatioPerYear: number;
  readonly growthYears: number;
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
