// Runs test runners one after the other, echoes their output and adds up what their own JSON reports say.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const OUTPUT = 'ci-output';
mkdirSync(OUTPUT, { recursive: true });

let passed = 0;
let failed = 0;

/**
 * Runs Jest and counts its tests; a run that reports nothing, or a suite that does not load, counts as failed.
 * @param options env adds to the environment; cwd is where Jest runs; nodeFlags go before it
 */
export function jest(name, args, { env = {}, cwd = '.', nodeFlags = ['--experimental-vm-modules'] } = {}) {
  const report = resolve(OUTPUT, `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, [...nodeFlags, '--no-warnings', resolve('node_modules/jest/bin/jest.js'), ...args, '--json', `--outputFile=${report}`], {
    cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env },
  });
  const none = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : none;
  add(numPassedTests, numFailedTests + numRuntimeErrorTestSuites, status);
}

/** Runs Playwright in apps/e2e and counts its tests. */
export function playwright(name, env = {}) {
  console.log(`\n== ${name}`);
  const report = resolve(OUTPUT, 'e2e.json');
  rmSync(report, { force: true });
  const { status } = spawnSync('npx', ['playwright', 'test', '--reporter=list,json'], {
    cwd: 'apps/e2e', stdio: 'inherit', env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : undefined;
  add((stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0, status);
}

function add(pass, fail, status) {
  passed += pass;
  failed += fail;
  if (status !== 0 && fail === 0) failed++;
  if (pass + fail === 0 && status === 0) failed++;
}

/** Prints the total alone on a line and ends the process with 0 only where nothing failed. */
export function finish() {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
