/** A placement rule with who wants it and why. `workloads` are workload ids. */
export type PlacementRule = RuleReason & (
  | { readonly kind: 'keep-together'; readonly workloads: readonly string[] }
  /** At most `atMost` of the workloads on one host; 1 = all apart. */
  | { readonly kind: 'keep-apart'; readonly workloads: readonly string[]; readonly atMost?: number }
  /** Stays on its server as it is: dongle, card, vendor support. */
  | { readonly kind: 'stay-physical'; readonly workloads: readonly string[] }
  /** Runs on the host of that name, e.g. `host-2`; may restart elsewhere when it fails. */
  | { readonly kind: 'pin'; readonly workloads: readonly string[]; readonly host: string }
  /** Never on hosts of these models. */
  | { readonly kind: 'ban'; readonly workloads: readonly string[]; readonly hostModels: readonly string[] }
  /** Hosts that run any of them run nothing else. */
  | { readonly kind: 'dedicated-host'; readonly workloads: readonly string[] }
  /** Must run at one site. */
  | { readonly kind: 'at-site'; readonly workloads: readonly string[]; readonly siteId: string }
);

export interface RuleReason {
  readonly name: string;
  readonly owner?: string;
  readonly reason?: string;
}
