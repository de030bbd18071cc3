import { type HostLoad, peakOf, type PlannedHost } from '@stowage/domain';

/** The most a load reaches, with a failed neighbour where that was planned for. */
export function worstOf({ peak, demandAfterFailure }: HostLoad): number {
  return demandAfterFailure === undefined ? peak : Math.max(peak, peakOf(demandAfterFailure));
}

function fullest(host: PlannedHost): number {
  return Math.max(0, ...host.load.map((load) => (load.usable > 0 ? worstOf(load) / load.usable : 0)));
}

/** Hosts with the least left first. */
export function leastSlackFirst(hosts: readonly PlannedHost[]): readonly PlannedHost[] {
  return [...hosts].sort((a, b) => fullest(b) - fullest(a));
}
