// `npm test`: installs, builds and runs every test. Ends with the total alone on a line.
import { spawnSync } from 'node:child_process';

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) {
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

const { findChromium } = await import('./find-chromium.mjs');
const { finish, jest, playwright } = await import('./test-tally.mjs');

jest('libs and apps', ['-c', 'jest.config.mjs', '--rootDir', '.']);
jest('web components', ['-c', 'jest.config.mjs', '--rootDir', '.'], { cwd: 'apps/web', nodeFlags: [] });
const chromium = findChromium();
if (chromium) playwright('journeys in Chromium', { CHROMIUM_PATH: chromium });
else console.log('\n== journeys in Chromium\nNo Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
finish();
