// Installs what is missing and builds what changed. Needs nothing but Node.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 11];

/** The running command, so that a stop signal can be passed on to it. */
let child;

/** @returns the exit code of `npm ci` or the build; 0 where both went well */
export async function build() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Stowage needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`);
    return 1;
  }
  const started = Date.now();
  if (needsInstall()) {
    console.log('Installing packages (about a minute the first time) ...');
    const code = await run(npmCommand(), ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) return code;
  }
  console.log('Building what changed ...');
  const code = await run(process.execPath, [path.join(ROOT, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--output-style=stream-without-prefixes']);
  if (code === 0) console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return code;
}

/** Ends what is being run. */
export function stopBuild(signal) {
  child?.kill(signal);
}

/** npm writes its own lock file last, so it tells when node_modules was brought up to date. */
function needsInstall() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

function npmCommand() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

/** Runs a command and shows its output only where it fails, but for lines that tell of progress. */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const output = [];
    child = spawn(command, args, { cwd: ROOT, env: { ...process.env, NX_DAEMON: 'false', NEXT_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output.push(text);
        for (const [, project] of text.matchAll(/nx run (\S+):build/g)) console.log(`  ${project}`);
      });
    }
    child.once('error', reject).once('close', (code, signal) => {
      if (code !== 0 && !signal) console.error(output.join(''));
      resolve(code ?? 1);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stopBuild(signal));
  process.exitCode = await build();
}
