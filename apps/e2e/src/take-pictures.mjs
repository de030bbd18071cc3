// Pictures of every page for the eye: node src/take-pictures.mjs ADDRESS [page ...]
// Writes to /ci-output/pictures of the repository, which git ignores.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, CHROMIUM_PATH } from './chromium.mjs';

const PAGES = [
  'projects',
  'overview',
  'inventory',
  'utilization',
  'scenario',
  'plan',
  'cost',
  'power',
  'carbon',
  'downtime',
  'assumptions',
  'report',
];
const WIDTHS = [1440, 1024, 390];
const SCHEMES = ['light', 'dark'];

const [address, ...wanted] = process.argv.slice(2);
const only = (name, all) => (process.env[name] ? process.env[name].split(',') : all);
const folder = path.join(import.meta.dirname, '..', '..', '..', 'ci-output', 'pictures');
mkdirSync(folder, { recursive: true });

const projects = await (await fetch(`${address}/api/projects`)).json();
const project = process.env.PROJECT ?? projects[0].id;
const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args: CHROMIUM_ARGS });
for (const colorScheme of only('SCHEMES', SCHEMES)) for (const width of only('WIDTHS', WIDTHS).map(Number)) await takeAll(colorScheme, width);
await browser.close();
console.log(folder);

async function takeAll(colorScheme, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(`  console: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`  error: ${error.message}`));
  for (const name of wanted.length > 0 ? wanted : PAGES) {
    const [route, query = ''] = name.split('?');
    await page.goto(`${address}/${route}/?project=${project}${query ? `&${query}` : ''}`);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(600);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (sideways > 0) console.log(`  ${name} at ${width}: ${sideways} px too wide`);
    await page.screenshot({
      path: path.join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}-${width}-${colorScheme}.png`),
      fullPage: !query.includes('why='),
    });
  }
  await context.close();
}
