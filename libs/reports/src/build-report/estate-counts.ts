import type { PlanDocument } from '@stowage/domain';

/** How many of what, before and after: the nouns every sentence of the report counts. */
export interface EstateCounts {
  readonly serversBefore: number;
  readonly sitesBefore: number;
  readonly hosts: number;
  /** Servers that stay as they are. */
  readonly serversKept: number;
  readonly sitesAfter: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly excluded: number;
}

export function estateCounts({ plan, assessment, inventory }: PlanDocument): EstateCounts {
  const { before, after } = assessment;
  return {
    serversBefore: before.machines.filter(({ kind }) => kind !== 'storage').length || inventory.servers.length,
    sitesBefore: before.sites.length,
    hosts: plan.hostsUsed,
    serversKept: after.machines.filter(({ kind }) => kind === 'server').length,
    sitesAfter: after.sites.filter(({ machines }) => machines > 0).length,
    placed: plan.placements.length,
    unplaced: plan.unplaced.length,
    excluded: plan.excluded.length,
  };
}
