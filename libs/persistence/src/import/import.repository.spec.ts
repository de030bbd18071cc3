import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Inventory, Issue } from '@stowage/domain';
import { aServer, aWorkload } from '@stowage/domain/testing';
import { InventoryRepository } from '../inventory/inventory.repository.js';
import { IssueRepository } from '../issue/issue.repository.js';
import { ProjectRepository } from '../project/project.repository.js';
import { ENGINES, openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { UtilizationRepository } from '../utilization/utilization.repository.js';
import { ImportRepository, type ImportOutcome } from './import.repository.js';

const inventory: Inventory = {
  sites: [{ id: 'Pune', name: 'Pune', country: 'IN' }],
  servers: [
    aServer({ name: 'zeta', siteId: 'Pune', identity: { uuid: 'u-1', serial: 's-1', fqdn: 'zeta.example' }, cores: 8, purchasePrice: { amount: 1.5, currency: 'INR' } }),
    aServer({ name: 'alpha', powerState: 'off' }),
  ],
  workloads: [aWorkload({ name: 'db', serverId: 'zeta', identity: { fqdn: 'db.example' }, usage: { cpuAverageRatio: 0.1 }, tags: { tier: 'gold' } })],
};
const issue: Issue = { severity: 'warning', code: 'odd', message: 'Odd', file: 'a.csv', row: 2 };
const outcome: ImportOutcome = { baseRevision: 0, inventory, series: [], issues: [issue], report: [{ file: 'a.csv' }] };
const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

describe.each(ENGINES)('ImportRepository on %s', (engine) => {
  let test: TestDatabase;
  let imports: ImportRepository;
  let inventories: InventoryRepository;
  let issues: IssueRepository;
  let projectId: string;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    imports = new ImportRepository(test.database);
    inventories = new InventoryRepository(test.database);
    issues = new IssueRepository(test.database);
  });
  beforeEach(async () => {
    projectId = await new ProjectRepository(test.database).create(randomUUID());
  });
  afterAll(() => test.close());

  const claimed = async (): Promise<string> => {
    const id = await imports.receive(projectId, [file('a.csv', 'x')]);
    expect(await imports.claim('w', id)).toBe(id);
    return id;
  };

  it('keeps every byte of the files, big and empty ones, with their SHA-256', async () => {
    const big = { name: 'big.bin', bytes: randomBytes(9 * 1024 * 1024 + 1) };
    const id = await imports.receive(projectId, [big, file('leer.csv', '')]);
    const files = await imports.files(id);
    expect(files.map((one) => [one.name, one.bytes.length])).toEqual([['big.bin', big.bytes.length], ['leer.csv', 0]]);
    expect(Buffer.compare(files[0]?.bytes ?? Buffer.alloc(0), big.bytes)).toBe(0);
    expect(files[1]?.sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('gives the inventory back as it went in, in its order', async () => {
    expect(await imports.commit(await claimed(), 'w', outcome)).toBe('done');
    expect(await inventories.get(projectId)).toEqual({ revision: 1, inventory });
  });

  it('takes all of an import or nothing', async () => {
    const id = await claimed();
    const twice = { ...inventory, workloads: [...inventory.workloads, ...inventory.workloads] };
    await expect(imports.commit(id, 'w', { ...outcome, inventory: twice })).rejects.toThrow(/pk_workload/);
    expect(await inventories.get(projectId)).toEqual({ revision: 0, inventory: { sites: [], servers: [], workloads: [] } });
    expect(await imports.get(id)).toMatchObject({ status: 'running', report: null });
  });

  it('refuses an outcome that rests on an older inventory', async () => {
    await imports.commit(await claimed(), 'w', outcome);
    expect(await imports.commit(await claimed(), 'w', outcome)).toBe('outdated');
    expect((await inventories.get(projectId))?.revision).toBe(1);
  });

  it('refuses an outcome from a worker that lost the import', async () => {
    expect(await imports.commit(await claimed(), 'somebody else', outcome)).toBe('lost');
  });

  it('replaces the issues of a file that is brought again, and keeps each import its own', async () => {
    const first = await claimed();
    await imports.commit(first, 'w', { ...outcome, issues: [issue, { ...issue, file: undefined, code: 'of-no-file' }, { ...issue, file: 'b.csv' }] });
    await imports.commit(await claimed(), 'w', { ...outcome, baseRevision: 1, issues: [{ ...issue, row: 7 }] });
    expect((await issues.ofProject(projectId)).map((one) => [one.file, one.row])).toEqual([['b.csv', 2], ['a.csv', 7]]);
    expect(await issues.ofImport(first)).toHaveLength(3);
  });

  it('stores text that PostgreSQL itself would refuse', async () => {
    const odd = { ...inventory, servers: [aServer({ name: 'a\0b', os: 'half \ud83d' })], workloads: [] };
    await imports.commit(await claimed(), 'w', { ...outcome, inventory: odd, issues: [{ ...issue, value: '\0' }] });
    expect((await inventories.get(projectId))?.inventory.servers[0]).toMatchObject({ id: 'ab', os: 'half \ufffd' });
  });

  it('merges utilization instead of doubling it', async () => {
    const series = (cpu: number[]) => [{ subject: { kind: 'server' as const, id: 'zeta' }, startEpochSeconds: 864000, intervalSeconds: 3600, values: { cpuRatio: Float32Array.from(cpu) } }];
    await imports.commit(await claimed(), 'w', { ...outcome, series: series([0.1, 0.2, NaN]) });
    await imports.commit(await claimed(), 'w', { ...outcome, baseRevision: 1, series: series([NaN, 0.5, 0.6]) });
    expect(await new UtilizationRepository(test.database).read(projectId)).toEqual(series([0.1, 0.5, 0.6]));
  });

  it('hands a waiting import to one worker only', async () => {
    const id = await imports.receive(projectId, [file('a.csv', 'x')]);
    const taken = await Promise.all(['w1', 'w2', 'w3'].map((worker) => imports.claim(worker, id)));
    expect(taken.filter((one) => one === id)).toHaveLength(1);
  });
});
