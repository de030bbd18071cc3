import type { Resource, SlotCount, SlotValues } from './resource.js';

/** The answer: which workload runs on which host, and how far that is from the best possible. */
export interface Plan {
  readonly slots: SlotCount;
  /** Resources planned on; one that no workload's demand is known for is left out and named here. */
  readonly resources: readonly Resource[];
  readonly ignoredResources: readonly { readonly resource: Resource; readonly reason: string }[];
  readonly clusters: readonly Cluster[];
  readonly hosts: readonly PlannedHost[];
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  /** Left out before planning, with the reason: templates, powered off, stays physical. */
  readonly excluded: readonly { readonly workload: string; readonly reason: string }[];
  readonly hostsUsed: number;
  /** No plan under these rules uses fewer hosts. */
  readonly lowerBound: number;
  /** hostsUsed / lowerBound - 1; 0 = proved optimal. */
  readonly gapRatio: number;
  /** The resource that stops one host fewer, over the whole plan. */
  readonly limitingResource: Resource | null;
  readonly check: PlanCheck;
  /** Why the search ended. */
  readonly stopped: 'proven' | 'budget' | 'time' | 'cancelled';
}

export interface Placement {
  readonly workload: string;
  readonly host: string;
}

export interface Unplaced {
  readonly workload: string;
  readonly reasons: readonly string[];
}

/** Hosts of one site that stand in for each other. */
export interface Cluster {
  readonly siteId: string;
  readonly hosts: number;
  readonly lowerBound: number;
  /** In words: which bound, and what it rests on. */
  readonly proof: string;
  readonly hostFailures: number;
  readonly failures: readonly HostFailure[];
}

/** One host gone: what the rest must carry. */
export interface HostFailure {
  readonly host: string;
  /** Slots in which a remaining host would be above its ceiling; 0 = survives. */
  readonly slotsShort: number;
  /** Fullest remaining host over all slots and resources, share of the usable capacity. */
  readonly worstRatio: number;
  readonly worstResource: Resource;
  readonly worstSlot: number;
  /** restart: only its workloads move; rebalance: others must move too. */
  readonly recovery: 'restart' | 'rebalance' | 'impossible';
}

export interface PlannedHost {
  readonly id: string;
  readonly modelId: string;
  readonly siteId: string;
  readonly workloads: readonly string[];
  readonly load: readonly HostLoad[];
}

export interface HostLoad {
  readonly resource: Resource;
  /** After hypervisor overhead and ceiling, in the units of resource.ts. */
  readonly usable: number;
  readonly capacity: number;
  /** Sized demand of its workloads by slot. */
  readonly demand: SlotValues;
  readonly peak: number;
  readonly peakSlot: number;
  /** Worst demand by slot if another host fails; absent without a failure rule. */
  readonly demandAfterFailure?: SlotValues;
}

/** Verdict of the independent checker. */
export interface PlanCheck {
  readonly ok: boolean;
  readonly checkedSlots: number;
  readonly checkedRules: number;
  readonly violations: readonly string[];
}
