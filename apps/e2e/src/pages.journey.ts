import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, test } from './watched.js';

const PAGES = [
  ['projects', /sample|project/],
  ['overview', /Ten servers at two sites become three hosts/],
  ['inventory', /10 servers and 20\sworkloads read/],
  ['utilization', /busiest on/],
  ['scenario', /^Onto/],
  ['plan', /3\shosts carry all 20\sworkloads/],
  ['cost', /^Cost over five years/],
  ['power', /^Power at the meter falls/],
  ['carbon', /^Carbon a year falls/],
  ['downtime', /^Downtime of a workload/],
  ['assumptions', /inputs carry the figures/],
  ['report', /report to hand on/],
] as const;

interface Listed {
  readonly id: string;
  readonly sample: boolean;
  readonly latestPlan: { readonly status: string } | null;
}

test.describe('every page of the sample', () => {
  for (const [name, title] of PAGES) {
    test(`${name} says its finding, fits the width and is accessible`, async ({ page, request }) => {
      await expect.poll(async () => (await sample(request)).latestPlan?.status, { timeout: 60_000 }).toBe('done');
      await page.goto(`/${name}/?project=${(await sample(request)).id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }
});

async function sample(request: { get: (path: string) => Promise<{ json: () => Promise<unknown> }> }): Promise<Listed> {
  const projects = (await (await request.get('/api/projects')).json()) as readonly Listed[];
  const found = projects.find((project) => project.sample);
  if (!found) throw new Error('the sample project is missing');
  return found;
}
