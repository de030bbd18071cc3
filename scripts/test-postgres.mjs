// The database specs again, on a real PostgreSQL: the one at DATABASE_URL, a local one, or one started for this run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish, jest } from './test-tally.mjs';

const answers = (port) => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1').on('connect', () => { socket.destroy(); resolve(true); }).on('error', () => resolve(false));
});

/** Starts a throw-away cluster with Debian's programs; `postgres` refuses root, so root lends it to the postgres user. */
function startOwn(port) {
  const root = process.getuid?.() === 0;
  if (root && !existsSync('/usr/lib/postgresql')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['-qq', 'update'], { env, stdio: 'inherit' });
    spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'postgresql'], { env, stdio: 'inherit' });
  }
  const version = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a))[0] : undefined;
  if (!version) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'stowage-pg-'));
  const asPostgres = (...command) => spawnSync(...(root ? ['runuser', ['-u', 'postgres', '--', ...command]] : [command[0], command.slice(1)]), { stdio: 'inherit' });
  if (root) spawnSync('chown', ['postgres', dir]);
  const bin = `/usr/lib/postgresql/${version}/bin`;
  asPostgres(`${bin}/initdb`, '-A', 'trust', '-U', 'postgres', '-D', `${dir}/data`);
  asPostgres(`${bin}/pg_ctl`, '-D', `${dir}/data`, '-o', `-p ${port} -k ${dir}`, '-w', '-l', `${dir}/log`, 'start');
  return () => {
    asPostgres(`${bin}/pg_ctl`, '-D', `${dir}/data`, '-m', 'immediate', 'stop');
    rmSync(dir, { recursive: true, force: true });
  };
}

let url = process.env.DATABASE_URL;
let stop;
if (!url && (await answers(5432))) url = 'postgresql://postgres@127.0.0.1:5432/postgres';
if (!url) {
  stop = startOwn(54329);
  url = 'postgresql://postgres@127.0.0.1:54329/postgres';
}
jest('database specs on PostgreSQL', ['-c', 'jest.config.mjs', '--rootDir', '.', 'libs/persistence', 'apps/api'], { env: { DATABASE_URL: url } });
stop?.();
finish();
