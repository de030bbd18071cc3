import type { PlanDocument, SiteAssessment } from '@stowage/domain';

/** One site before and after; undefined = nothing runs there. */
export interface SitePair {
  readonly siteId: string;
  readonly name: string;
  readonly before: SiteAssessment | undefined;
  readonly after: SiteAssessment | undefined;
}

/** Every site that runs anything today or in the plan, today's order first. */
export function sitePairs({ assessment, inventory }: PlanDocument): readonly SitePair[] {
  const { before, after } = assessment;
  const ids = new Set([...before.sites, ...after.sites].map(({ siteId }) => siteId));
  return [...ids].map((siteId) => ({
    siteId,
    name: siteName(inventory, siteId),
    before: before.sites.find((site) => site.siteId === siteId),
    after: after.sites.find((site) => site.siteId === siteId),
  }));
}

/** The site's own name; machines without a site stand together. */
export function siteName(inventory: PlanDocument['inventory'], siteId: string | undefined): string {
  if (siteId === undefined || siteId === '') return 'Site not given';
  return inventory.sites.find(({ id }) => id === siteId)?.name ?? siteId;
}
