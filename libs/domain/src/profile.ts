import type { Resource, SlotCount, SlotValues } from './resource.js';

/** How a demand figure was got. */
export type SizingBasis = 'percentile' | 'peak' | 'average' | 'hour-of-week' | 'hour-of-day' | 'summary-peak' | 'summary-average' | 'allocation' | 'unknown';

export interface DemandBasis {
  readonly method: SizingBasis;
  /** Samples the figure rests on; 0 where it rests on none. */
  readonly samples: number;
  /** Samples present over samples expected, 0..1. */
  readonly coverageRatio: number;
  readonly days: number;
  /** One sentence where the user's wish could not be followed, e.g. too few samples for a percentile. */
  readonly note?: string;
}

/** What one workload needs on new hardware, slot by slot. Growth and comfort are in; hypervisor overhead is not. */
export interface WorkloadProfile {
  readonly workloadId: string;
  readonly slots: SlotCount;
  /** Sized demand in the units of resource.ts. A resource without an entry is unknown and was not planned on. */
  readonly demand: { readonly [R in Resource]?: SlotValues };
  /** Mean CPU points by slot, without growth or comfort: what drives energy. Absent = unknown. */
  readonly meanCpu?: SlotValues;
  readonly basis: { readonly [R in Resource]?: DemandBasis };
  readonly confidence: 'high' | 'medium' | 'low';
}
