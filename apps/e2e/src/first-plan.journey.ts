import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, test } from './watched.js';

const samples = path.join(import.meta.dirname, '..', '..', '..', 'samples');
const files = (folder: string, names: readonly string[]) => names.map((name) => path.join(samples, folder, name));
const SMALL = files('small', ['servers.csv', 'workloads.csv', 'utilization.csv']);
const DIRTY = files('dirty', ['servers-semicolons.csv']);

test('a newcomer sees the sample, brings files and leaves with a plan and a report', async ({ page, isMobile }, { project }) => {
  await seeTheSample(page, isMobile);
  await askWhy(page);
  await bringFiles(page, `Two small rooms, ${project.name}`);
  await lookAtProblems(page);
  await makeAPlan(page, isMobile);
  await takeTheReport(page, isMobile);
});

/** A first visit lands on the sample; the phone comes second, to a list with the desktop's project on it. */
async function seeTheSample(page: Page, isMobile: boolean): Promise<void> {
  await page.goto(isMobile ? '/projects/' : '/');
  if (isMobile) await page.getByRole('link', { name: 'Chitale Dairy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('become three hosts', { timeout: 60_000 });
  await expect(page.getByRole('img', { name: /Plant room, P1, today: 6 servers/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What gets worse' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/3\shosts carry all 20\sworkloads/);
  await expect(page.getByRole('heading', { name: 'Each host over the day' })).toBeVisible();
  await page.goBack();
}

async function askWhy(page: Page): Promise<void> {
  await page
    .getByRole('row', { name: /Energy a year/ })
    .getByRole('button', { name: /Why/ })
    .click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('heading', { name: 'How it is worked out' })).toBeVisible();
  await expect(drawer.getByText('8,760 h').first()).toBeVisible();
  expect(page.url()).toContain('why=after.energyKwhPerYear');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
}

async function bringFiles(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Try your own file' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Files to import').setInputFiles(SMALL);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/6 servers and 8\sworkloads read/, { timeout: 60_000 });
  await page.getByRole('searchbox', { name: 'Search every column' }).fill('windows 2012 with erp');
  await expect(page.getByText('1 of 6 shown')).toBeVisible();
}

async function lookAtProblems(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import more/ }).click();
  await page.getByLabel('Files to import').setInputFiles(DIRTY);
  await expect(page.getByRole('heading', { name: '1 file read' })).toBeVisible({ timeout: 60_000 });
  const issues = page.getByRole('region', { name: 'To look at' });
  await expect(issues.getByText(/servers-semicolons\.csv, row \d+/).first()).toBeVisible();
  await expect(issues.getByText(/Maybe/).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await issues.getByRole('link', { name: 'Download these rows as CSV' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('servers-semicolons.csv');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

async function makeAPlan(page: Page, isMobile: boolean): Promise<void> {
  await page.getByRole('link', { name: 'Make a plan' }).click();
  await page.getByLabel('Add from the catalogue').selectOption({ label: '1U, 1 × EPYC 9354P, 384 GiB' });
  await page.getByLabel('Survive the failure of').selectOption({ label: 'One host (N+1)' });
  await page.getByLabel('CPU', { exact: true }).fill('70');
  await page.getByRole('button', { name: 'Save and plan' }).click();
  await expect(page).toHaveURL(/\/plan\/\?.*plan=/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/hosts? carr/, { timeout: 90_000 });
  await expect(page.getByText('proved').first()).toBeVisible();
  if (!isMobile)
    await page
      .getByRole('button', { name: /^erp-db on/ })
      .first()
      .click();
  await expectNoSidewaysScroll(page);
}

async function takeTheReport(page: Page, isMobile: boolean): Promise<void> {
  await page
    .getByRole('navigation', { name: isMobile ? 'Tabs' : 'Main' })
    .getByRole('link', { name: 'Report' })
    .click();
  expect((await saved(page, 'Download the PDF')).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await saved(page, 'placement.csv')).toString()).toContain('erp-db');
  expect(JSON.parse((await saved(page, 'plan.json')).toString())).toMatchObject({ format: 'stowage-plan', version: 1 });
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return readFileSync(await (await download).path());
}
