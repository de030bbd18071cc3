import type { LicenceCount, Money, SlotCount, SlotValues } from '@stowage/domain';
import type { Hypervisor, PowerBasis } from '@stowage/models';

/** Products whose licences follow the machines a workload can run on. */
export type LicensedProduct = LicenceCount['product'];

/** Name of the site of machines whose site nobody told; the planner uses the same. */
export const UNKNOWN_SITE = 'unknown site';

/** How a machine comes to be there: bought for this plan, already owned for it, or part of today's estate. */
export type Ownership =
  | { readonly kind: 'bought' }
  | { readonly kind: 'owned' }
  | { readonly kind: 'existing'; readonly purchaseYear?: number };

/** What the formulas know of one server, host or storage array. Points are CPU points. */
export interface MachineFacts {
  readonly name: string;
  readonly kind: 'server' | 'host' | 'storage';
  readonly siteId: string;
  readonly rack?: string;
  readonly rackPosition?: number;
  readonly rackUnits: number;
  readonly running: boolean;
  /** Ids of the running workloads on it. */
  readonly workloads: readonly string[];
  readonly basis: PowerBasis;
  /** Assumption that holds the error of its power row. */
  readonly rowErrorKey: string;
  readonly points: number;
  /** Mean CPU points its workloads use, by slot. */
  readonly usedPoints: SlotValues;
  /** Points of the capacity whose use nobody measured. */
  readonly unmeasuredPoints: number;
  /** Sum of its workloads' sized demand at its highest; drives the peak where there are no slots. */
  readonly peakPoints: number;
  /** True where the use was measured on the machine itself, its hypervisor included. */
  readonly measuredWhole: boolean;
  /** True where a hypervisor runs its workloads. */
  readonly virtualized: boolean;
  readonly sockets: number;
  readonly cores: number;
  /** Absent = the assumed price. */
  readonly price?: Money;
  /** kg CO2e; absent = the assumed one. */
  readonly embodied?: number;
  readonly ownership: Ownership;
}

/** What the formulas know of one running workload. */
export interface WorkloadFacts {
  readonly id: string;
  /** How it runs in this estate. */
  readonly kind: 'physical' | 'virtual';
  /** Another machine restarts it when its own fails. */
  readonly restarts: boolean;
  readonly onSharedStorage: boolean;
  readonly application?: string;
  /** Memory it was sized for, or was given; MiB, absent = unknown. */
  readonly memoryMib?: number;
  /** Availability it must reach, 0..1. */
  readonly slaTargetRatio?: number;
  /** Products licensed by a rule of their own. */
  readonly products: readonly LicensedProduct[];
  readonly virtualCpus?: number;
  /** undefined = OS unknown. */
  readonly licensedOs?: boolean;
  /** Set where this plan moves it: what it was. */
  readonly movedFrom?: 'physical' | 'virtual';
}

/** One estate, before or after, as the formulas see it. */
export interface EstateFacts {
  readonly side: 'before' | 'after';
  readonly slots: SlotCount;
  readonly machines: readonly MachineFacts[];
  readonly workloads: readonly WorkloadFacts[];
  /** Servers taken out by the plan. */
  readonly removedServers: number;
  readonly hypervisor: Hypervisor;
  /** Hosts that may fail at once; each host is licensed for that day. */
  readonly hostFailures: number;
  readonly years: number;
  readonly startYear: number;
  /** ISO 4217, of every money figure. */
  readonly currency: string;
}
