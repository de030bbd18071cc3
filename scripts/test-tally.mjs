// Runs test runners one after the other, echoes their output and adds up what their own JSON reports say.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const OUTPUT = 'ci-output';
mkdirSync(OUTPUT, { recursive: true });

let passed = 0;
let failed = 0;

/** Counts a step without tests of its own (a build, a lint) as one test. */
export function step(name, command, args, env = {}) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status === 0) passed++;
  else failed++;
  return status === 0;
}

/** Runs Jest and counts its tests; a run that reports nothing, or a suite that does not load, counts as failed. */
export function jest(name, args, env = {}) {
  const report = `${OUTPUT}/${name.replaceAll(/\W+/g, '-')}.json`;
  rmSync(report, { force: true });
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args, '--json', `--outputFile=${report}`], {
    stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env },
  });
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  add(result?.numPassedTests ?? 0, (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0), status);
}

/** Runs Playwright in apps/e2e and counts its tests. */
export function playwright(name, env = {}) {
  console.log(`\n== ${name}`);
  const report = `${OUTPUT}/e2e.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync('npx', ['playwright', 'test', '--reporter=list,json'], {
    cwd: 'apps/e2e', stdio: 'inherit', env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${report}` },
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
