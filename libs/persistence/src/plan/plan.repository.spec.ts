import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aScenario } from '@stowage/domain/testing';
import { ProjectRepository } from '../project/project.repository.js';
import { ScenarioRepository } from '../scenario/scenario.repository.js';
import { ENGINES, openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { PlanRepository } from './plan.repository.js';

describe.each(ENGINES)('PlanRepository on %s', (engine) => {
  let test: TestDatabase;
  let plans: PlanRepository;
  let scenarios: ScenarioRepository;
  let projectId: string;
  let scenarioId: string;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    plans = new PlanRepository(test.database);
    scenarios = new ScenarioRepository(test.database);
  });
  beforeEach(async () => {
    await test.database.dataSource.query('DELETE FROM plan');
    projectId = await new ProjectRepository(test.database).create(randomUUID());
    scenarioId = await scenarios.create(projectId, aScenario({ name: 'One' }));
  });
  afterAll(() => test.close());

  const enqueue = async (): Promise<string> => (await plans.enqueue(scenarioId)) ?? '';
  const silence = (id: string, seconds: number): Promise<unknown> =>
    test.database.dataSource.query(`UPDATE plan SET heartbeat_at = now() - make_interval(secs => $2) WHERE id = $1`, [id, seconds]);

  it('keeps the scenario as it was when the plan was asked for', async () => {
    await enqueue();
    await scenarios.replace(scenarioId, aScenario({ name: 'Two', years: 3 }));
    expect((await plans.claim('w'))?.scenario).toEqual(aScenario({ name: 'One' }));
    expect(await plans.list(projectId)).toMatchObject([{ scenarioName: 'One', stale: true }]);
  });

  it('hands out each plan once, oldest first, however many ask at the same time', async () => {
    const ids = [await enqueue(), await enqueue(), await enqueue()];
    const taken = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((worker) => plans.claim(worker)));
    expect(taken.map((plan) => plan?.id).filter((id) => id !== undefined).sort()).toEqual([...ids].sort());
  });

  it('hands a plan on once its worker is silent, and ignores the silent one from then on', async () => {
    const id = await enqueue();
    await plans.claim('dead');
    await silence(id, 5);
    expect(await plans.claim('next')).toBeUndefined();
    await silence(id, 60);
    expect((await plans.claim('next'))?.id).toBe(id);
    expect(await plans.finish(id, 'dead', { document: '{}', headline: {}, inventoryRevision: 0 })).toBe(false);
    expect(await plans.beat('dead')).toEqual([]);
    expect(await plans.beat('next')).toEqual([id]);
  });

  it('gives up a plan that took three processes down', async () => {
    const id = await enqueue();
    for (const worker of ['a', 'b', 'c']) {
      expect((await plans.claim(worker))?.id).toBe(id);
      await test.database.releaseJobs();
    }
    expect(await plans.claim('d')).toBeUndefined();
    expect(await plans.get(id)).toMatchObject({ status: 'failed', error: expect.stringContaining('Given up') });
  });

  it('does not count a clean stop as an attempt', async () => {
    const id = await enqueue();
    for (const worker of ['a', 'b', 'c', 'd']) {
      expect((await plans.claim(worker))?.id).toBe(id);
      await plans.release(worker);
    }
    expect(await plans.get(id)).toMatchObject({ status: 'queued' });
  });

  it('cancels at once, whether waiting or running, and only once', async () => {
    const id = await enqueue();
    await plans.claim('w');
    expect(await plans.cancel(id)).toBe(true);
    expect(await plans.cancel(id)).toBe(false);
    expect(await plans.beat('w')).toEqual([]);
    expect(await plans.finish(id, 'w', { document: '{}', headline: {}, inventoryRevision: 0 })).toBe(false);
    expect(await plans.get(id)).toMatchObject({ status: 'cancelled' });
  });

  it('keeps the trail of progress and starts it afresh when taken over', async () => {
    const id = await enqueue();
    await plans.claim('w');
    await plans.addProgress(id, 'w', { stage: 'profile', doneRatio: 0.1, elapsedSeconds: 1 });
    await plans.addProgress(id, 'w', { stage: 'plan', doneRatio: 0.5, hosts: 4, lowerBound: 3, elapsedSeconds: 2 });
    await plans.addProgress(id, 'stranger', { stage: 'assess', doneRatio: 1, elapsedSeconds: 3 });
    expect(await plans.trail(id, 1)).toEqual({ status: 'running', elapsedSeconds: expect.any(Number), length: 2, progress: [{ stage: 'plan', doneRatio: 0.5, hosts: 4, lowerBound: 3, elapsedSeconds: 2 }] });
    expect(await plans.get(id)).toMatchObject({ progress: { doneRatio: 0.5 } });
    await test.database.releaseJobs();
    await plans.claim('w2');
    expect(await plans.trail(id, 0)).toMatchObject({ status: 'running', length: 0, progress: [] });
  });

  it('gives the document out byte for byte', async () => {
    const id = await enqueue();
    await plans.claim('w');
    const document = '{"z": 1.10, "a" :[1e3],  "text":"\\u0000"}';
    expect(await plans.finish(id, 'w', { document, headline: { hostsUsed: 3 }, inventoryRevision: 0 })).toBe(true);
    expect(await plans.document(id)).toBe(document);
    expect(await plans.latest(projectId)).toMatchObject([{ id, headline: { hostsUsed: 3 }, stale: false }]);
  });

  it('keeps plans whose scenario is deleted', async () => {
    const id = await enqueue();
    await scenarios.remove(scenarioId);
    expect(await plans.get(id)).toMatchObject({ scenarioId: null, scenarioName: 'One', stale: true });
  });

  it('shows the newest finished plan of a project rather than a newer unfinished one', async () => {
    const done = await enqueue();
    await plans.claim('w');
    await plans.finish(done, 'w', { document: '{}', headline: {}, inventoryRevision: 0 });
    await enqueue();
    expect((await plans.latest(projectId)).map((plan) => plan.id)).toEqual([done]);
  });
});
