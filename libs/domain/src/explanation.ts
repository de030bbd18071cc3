/** One host from one workload's point of view. */
export interface HostVerdict {
  readonly host: string;
  /** chosen: it runs there; rule or full: it may not; tighter or roomier: it could, with less or more room left than where it is. */
  readonly verdict: 'chosen' | 'rule' | 'full' | 'tighter' | 'roomier' | 'other-site';
  readonly sentence: string;
}

/** Why a workload is where it is, and what keeps it off each other host. */
export interface PlacementExplanation {
  readonly workload: string;
  /** Its own largest demand, per resource in words. */
  readonly demand: readonly string[];
  /** Its own host first. */
  readonly hosts: readonly HostVerdict[];
  /** Why the plan has not one host fewer: the proof of its cluster. */
  readonly oneHostFewer?: string;
  /** Set where it is on no host: not placed, or left out. */
  readonly notPlaced?: readonly string[];
}
