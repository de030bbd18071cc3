import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportSummary, PlanSummary, Project } from '@stowage/contracts';
import { makeDataFolder, openTestDatabase } from '@stowage/persistence/testing';
import { filesForm, request } from './testing/api.js';
import { estateCsv } from './testing/estate.js';

// Whole servers on busy machines take their time.
jest.setTimeout(150_000);

const MAIN = path.join(import.meta.dirname, 'main.js');

interface Server {
  readonly process: ChildProcess;
  readonly address: string;
}

const folders: string[] = [];
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stowage-process-'));
  folders.push(folder);
  await makeDataFolder(folder);
  return folder;
}

function run(variables: NodeJS.ProcessEnv): { child: ChildProcess; output: () => string } {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [MAIN], { env: { ...inherited, PORT: '0', SAMPLE: 'skip', ...variables } });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => (text += bytes.toString()));
  return { child, output: () => text };
}

async function start(variables: NodeJS.ProcessEnv): Promise<Server> {
  const { child, output } = run(variables);
  for (let look = 0; look < 900; look++) {
    const address = /ready at (\S+)/.exec(output())?.[1];
    if (address) return { process: child, address };
    if (child.exitCode !== null) break;
    await sleep(50);
  }
  throw new Error(`The server did not start: ${output()}`);
}

async function refusal(variables: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  const { child, output } = run(variables);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}

const get = async <T>(server: Server, route: string): Promise<T> => (await request(server.address + route, 'GET')).body as T;
const post = async <T>(server: Server, route: string, body?: unknown): Promise<T> => (await request(server.address + route, 'POST', body)).body as T;

/** Starts a plan that takes some seconds. @returns its id once it runs */
async function startLongPlan(server: Server): Promise<string> {
  const project = await post<Project>(server, '/api/projects', { name: 'Long' });
  await post(server, `/api/projects/${project.id}/imports`, filesForm({ 'servers.csv': estateCsv(300) }));
  const scenario = await post<{ id: string }>(server, `/api/projects/${project.id}/scenarios`, { name: 'S' });
  const { plan } = await post<{ plan: PlanSummary }>(server, `/api/scenarios/${scenario.id}/plans`);
  await until(server, plan.id, (now) => now.status === 'running' && now.progress !== null);
  return plan.id;
}

async function until(server: Server, planId: string, holds: (plan: PlanSummary) => boolean): Promise<PlanSummary> {
  for (let look = 0; look < 1800; look++) {
    const plan = await get<PlanSummary>(server, `/api/plans/${planId}`);
    if (holds(plan)) return plan;
    await sleep(50);
  }
  throw new Error(`Waited too long: ${JSON.stringify(await get(server, `/api/plans/${planId}`))}`);
}

describe('the server process', () => {
  it('killed with kill -9 in the middle of a plan takes the plan up at the next start and finishes it', async () => {
    const dataDir = await newFolder();
    const first = await start({ DATA_DIR: dataDir });
    const planId = await startLongPlan(first);
    first.process.kill('SIGKILL');
    await once(first.process, 'close');
    const second = await start({ DATA_DIR: dataDir });
    const done = await until(second, planId, ({ status }) => status !== 'queued' && status !== 'running');
    expect(done).toMatchObject({ status: 'done', headline: { placed: 300, unplaced: 0 } });
  });

  it('killed with kill -9 in the middle of an import reads the files at the next start, once', async () => {
    const dataDir = await newFolder();
    const first = await start({ DATA_DIR: dataDir });
    const { id } = await post<Project>(first, '/api/projects', { name: 'Big' });
    const upload = post(first, `/api/projects/${id}/imports`, filesForm({ 'servers.csv': estateCsv(2000) })).catch(() => 'cut off');
    const imports = (server: Server) => get<ImportSummary[]>(server, `/api/projects/${id}/imports`);
    let kept = await imports(first);
    while (kept.length === 0) kept = await imports(first);
    first.process.kill('SIGKILL');
    expect([kept[0]?.status, await upload]).toEqual([expect.stringMatching(/received|running/), 'cut off']);
    const second = await start({ DATA_DIR: dataDir });
    while ((await imports(second)).some(({ status }) => status !== 'done')) await sleep(100);
    expect((await get<Project>(second, `/api/projects/${id}`)).counts).toMatchObject({ servers: 2000, workloads: 2000 });
  });

  it('stops cleanly within 3 s on SIGTERM with a plan running and somebody listening, and goes on at the next start', async () => {
    const dataDir = await newFolder();
    const first = await start({ DATA_DIR: dataDir });
    const planId = await startLongPlan(first);
    const stream = await fetch(`${first.address}/api/plans/${planId}/events`);
    await stream.body?.getReader().read();
    const asked = performance.now();
    first.process.kill('SIGTERM');
    const [code] = (await once(first.process, 'close')) as [number | null];
    expect([code, performance.now() - asked < 3000]).toEqual([0, true]);
    const second = await start({ DATA_DIR: dataDir });
    expect((await until(second, planId, ({ status }) => status !== 'queued')).status).toBe('running');
  });

  it('refuses a data folder that another one has open, and a port that is taken, with one line', async () => {
    const dataDir = await newFolder();
    const first = await start({ DATA_DIR: dataDir });
    expect(await refusal({ DATA_DIR: dataDir })).toEqual({
      code: 1, output: `The data folder ${dataDir} is in use by process ${first.process.pid}. Stop it first, or set DATA_DIR to another folder.\n`,
    });
    expect((await get<{ status: string }>(first, '/api/health')).status).toBe('ok');
    const { port } = new URL(first.address);
    expect(await refusal({ DATA_DIR: await newFolder(), PORT: port })).toEqual({
      code: 1, output: `Port ${port} on 127.0.0.1 is in use. Stop the other program, or set PORT to a free one.\n`,
    });
  });

  it('refuses settings it cannot use and names them', async () => {
    const { code, output } = await refusal({ PORT: 'eighty', DATABASE_URL: 'mysql://x' });
    expect([code, output]).toEqual([1, expect.stringMatching(/PORT[^]*DATABASE_URL|DATABASE_URL[^]*PORT/)]);
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as { port: number };
    free.close();
    expect(await refusal({ DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none` })).toEqual({
      code: 1, output: expect.stringMatching(/^The PostgreSQL of DATABASE_URL does not answer: [^\n]*\n$/),
    });
  });

  it('loads the sample on its first run, plans it, and never brings it back once it is deleted', async () => {
    const dataDir = await newFolder();
    const first = await start({ DATA_DIR: dataDir, SAMPLE: 'load' });
    const [sample, ...others] = await get<Project[]>(first, '/api/projects');
    expect([others, sample]).toEqual([[], expect.objectContaining({ sample: true, counts: expect.objectContaining({ servers: 10, workloads: 20, issues: 0, plans: 1 }) })]);
    const planId = sample?.latestPlan?.id ?? '';
    const done = await until(first, planId, ({ status }) => status !== 'queued' && status !== 'running');
    expect(done.headline).toMatchObject({ unplaced: 0, placed: 20 });
    await request(`${first.address}/api/projects/${sample?.id}`, 'DELETE');
    first.process.kill('SIGTERM');
    await once(first.process, 'close');
    const second = await start({ DATA_DIR: dataDir, SAMPLE: 'load' });
    expect(await get<Project[]>(second, '/api/projects')).toEqual([]);
  });
});

/** Only with a real PostgreSQL: the embedded database admits one process. */
const onPostgresql = process.env['DATABASE_URL'] ? describe : describe.skip;

onPostgresql('several server processes on one PostgreSQL', () => {
  it('share the plans and never make one twice', async () => {
    const { database, url, close } = await openTestDatabase('postgresql');
    try {
      const servers = await Promise.all([start({ DATABASE_URL: url }), start({ DATABASE_URL: url })]);
      const [first] = servers as [Server, Server];
      const project = await post<Project>(first, '/api/projects', { name: 'Shared' });
      await post(first, `/api/projects/${project.id}/imports`, filesForm({ 'servers.csv': estateCsv(40) }));
      const scenario = await post<{ id: string }>(first, `/api/projects/${project.id}/scenarios`, { name: 'S' });
      const asked = await Promise.all(Array.from({ length: 6 }, (_, index) => post<{ plan: PlanSummary }>(servers[index % 2] ?? first, `/api/scenarios/${scenario.id}/plans`)));
      for (const { plan } of asked) expect(await until(first, plan.id, ({ status }) => status !== 'queued' && status !== 'running')).toMatchObject({ status: 'done' });
      const attempts: { attempts: number }[] = await database.dataSource.query('SELECT attempts FROM plan');
      expect(attempts.map((row) => row.attempts)).toEqual([1, 1, 1, 1, 1, 1]);
      for (const server of servers) server.process.kill('SIGTERM');
      await Promise.all(servers.map((server) => once(server.process, 'close')));
    } finally {
      await close();
    }
  });
});
