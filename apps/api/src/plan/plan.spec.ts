import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  importReportSchema, planCreatedSchema, planDocumentSchema, planListSchema, planSummarySchema, problemSchema, projectSchema, scenarioRecordSchema,
  type PlanSummary, type ScenarioRecord,
} from '@stowage/contracts';
import type { PlanDocument } from '@stowage/domain';
import { filesForm, startApi, type Api } from '../testing/api.js';
import { estateCsv } from '../testing/estate.js';
import { readEvents } from '../testing/events.js';

let api: Api;
let projectId: string;
let scenario: ScenarioRecord;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  ({ id: projectId } = await api.expectJson(projectSchema, ['POST', '/api/projects', { name: randomUUID() }], 201));
});
afterAll(() => api.stop());

const ask = async (): Promise<PlanSummary> => (await api.expectJson(planCreatedSchema, ['POST', `/api/scenarios/${scenario.id}/plans`], 202)).plan;
const read = (id: string): Promise<PlanSummary> => api.expectJson(planSummarySchema, ['GET', `/api/plans/${id}`]);

/** An estate of `servers` machines and a scenario for it. 300 machines take some seconds to plan. */
async function bring(servers: number): Promise<void> {
  await api.expectJson(importReportSchema, ['POST', `/api/projects/${projectId}/imports`, filesForm({ 'servers.csv': estateCsv(servers) })], 201);
  scenario = await api.expectJson(scenarioRecordSchema, ['POST', `/api/projects/${projectId}/scenarios`, { name: 'S' }], 201);
}

async function until(id: string, status: PlanSummary['status']): Promise<PlanSummary> {
  for (let look = 0; look < 900; look++) {
    const plan = await read(id);
    if (plan.status === status) return plan;
    await sleep(50);
  }
  throw new Error(`Plan ${id} never became ${status}: ${JSON.stringify(await read(id))}`);
}

describe('a plan', () => {
  it('is queued, made, listed, and told of to whoever listens, early or late', async () => {
    await bring(12);
    const asked = await ask();
    expect(asked).toMatchObject({ projectId, scenarioId: scenario.id, scenarioName: 'S', headline: null, stale: false });
    const events = await readEvents(api.address, asked.id);
    expect(events.at(-1)).toMatchObject({ planId: asked.id, status: 'done', progress: null });
    expect(events.at(-1)?.elapsedSeconds).toBeGreaterThan(0);
    expect(events.flatMap(({ progress }) => (progress ? [progress.stage] : []))).toEqual(expect.arrayContaining(['profile', 'plan', 'assess']));
    const late = await readEvents(api.address, asked.id);
    expect(late.filter(({ progress }) => progress)).toEqual(events.filter(({ progress }) => progress));
    expect(await readEvents(api.address, asked.id, String(late.length - 1))).toEqual([expect.objectContaining({ status: 'done' })]);
    const done = await read(asked.id);
    expect(done).toMatchObject({ status: 'done', error: null, headline: { servers: { before: 12 }, placed: 12, unplaced: 0 } });
    expect(await api.expectJson(planListSchema, ['GET', `/api/projects/${projectId}/plans`])).toEqual([done]);
    expect((await api.expectJson(projectSchema, ['GET', `/api/projects/${projectId}`])).latestPlan).toEqual(done);
  });

  it('has a document whose figures are those of its headline', async () => {
    await bring(12);
    const { id, headline } = await until((await ask()).id, 'done');
    const document = (await api.call('GET', `/api/plans/${id}/document`)).body as PlanDocument;
    expect(planDocumentSchema.parse(document)).toMatchObject({ hostsUsed: headline?.hostsUsed, lowerBound: headline?.lowerBound });
    expect(document.plan.check).toMatchObject({ ok: true, violations: [] });
    expect(document.inventory.servers).toHaveLength(12);
    expect(document.assessment.after.costPerYear).toBe(headline?.costPerYear.after);
  });

  it('is the same byte for byte when made again from the same inventory and scenario', async () => {
    await bring(12);
    const [first, second] = [await ask(), await ask()];
    await until(second.id, 'done');
    const text = async (id: string) => await (await fetch(`${api.address}/api/plans/${id}/document`)).text();
    expect(await text(second.id)).toBe(await text(first.id));
  });

  it('is stale once the inventory or its scenario changed', async () => {
    await bring(3);
    const { id } = await until((await ask()).id, 'done');
    await api.expectJson(importReportSchema, ['POST', `/api/projects/${projectId}/imports`, filesForm({ 'servers.csv': estateCsv(4) })], 201);
    expect((await read(id)).stale).toBe(true);
    const again = await until((await ask()).id, 'done');
    expect(again.stale).toBe(false);
    await api.expectJson(scenarioRecordSchema, ['PUT', `/api/scenarios/${scenario.id}`, { name: 'S', years: 4 }]);
    expect((await read(again.id)).stale).toBe(true);
  });

  it.each([
    ['report.pdf', 'application/pdf', '%PDF-'], ['placement.csv', 'text/csv; charset=utf-8', 'srv-0000'], ['cost.csv', 'text/csv; charset=utf-8', ','],
    ['carbon.csv', 'text/csv; charset=utf-8', 'kWh'], ['plan.json', 'application/json; charset=utf-8', '"stowage-plan"'],
  ])('comes as %s', async (file, expectedType, words) => {
    await bring(5);
    const { id } = await until((await ask()).id, 'done');
    const response = await fetch(`${api.address}/api/plans/${id}/${file}`);
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      200, expectedType, expect.stringContaining(`attachment; filename="${file}"`),
    ]);
    expect(await response.text()).toContain(words);
  });

  it('of an empty inventory is a plan of nothing, not a failure', async () => {
    scenario = await api.expectJson(scenarioRecordSchema, ['POST', `/api/projects/${projectId}/scenarios`, { name: 'S' }], 201);
    expect((await until((await ask()).id, 'done')).headline).toMatchObject({ hostsUsed: 0, placed: 0 });
  });
});

describe('a long plan', () => {
  it('can be cancelled while it runs, at once, and leaves the way free for the next', async () => {
    await bring(300);
    const { id } = await until((await ask()).id, 'running');
    const waiting = await ask();
    const asked = performance.now();
    const cancelled = await api.expectJson(planSummarySchema, ['POST', `/api/plans/${id}/cancel`]);
    expect([cancelled.status, performance.now() - asked < 1500]).toEqual(['cancelled', true]);
    expect(await api.expectJson(planSummarySchema, ['POST', `/api/plans/${id}/cancel`])).toEqual(cancelled);
    await until(waiting.id, 'running');
    expect((await readEvents(api.address, id)).at(-1)).toMatchObject({ status: 'cancelled' });
    const refused = await api.call('GET', `/api/plans/${id}/document`);
    expect([refused.status, problemSchema.parse(refused.body).detail]).toEqual([409, expect.stringContaining('cancelled')]);
    await api.expectJson(planSummarySchema, ['POST', `/api/plans/${waiting.id}/cancel`]);
  });

  it('does not keep others waiting: requests are answered meanwhile', async () => {
    await bring(300);
    const { id } = await until((await ask()).id, 'running');
    const slowest = await slowestAnswer(10);
    expect((await read(id)).status).toBe('running');
    expect(slowest).toBeLessThan(2000);
    await api.expectJson(planSummarySchema, ['POST', `/api/plans/${id}/cancel`]);
  });
});

/** The longest of some requests, milliseconds. */
async function slowestAnswer(requests: number): Promise<number> {
  let slowest = 0;
  for (let request = 0; request < requests; request++) {
    const asked = performance.now();
    await api.call('GET', '/api/projects');
    slowest = Math.max(slowest, performance.now() - asked);
  }
  return slowest;
}

describe('plans that are not there', () => {
  it.each([
    ['POST', `/api/scenarios/${randomUUID()}/plans`], ['GET', `/api/projects/${randomUUID()}/plans`], ['GET', `/api/plans/${randomUUID()}`],
    ['GET', `/api/plans/${randomUUID()}/document`], ['GET', `/api/plans/${randomUUID()}/events`], ['POST', `/api/plans/${randomUUID()}/cancel`],
    ['GET', `/api/plans/${randomUUID()}/report.pdf`], ['GET', `/api/plans/${randomUUID()}/placement.csv`], ['GET', `/api/plans/${randomUUID()}/cost.csv`],
    ['GET', `/api/plans/${randomUUID()}/carbon.csv`], ['GET', `/api/plans/${randomUUID()}/plan.json`],
  ])('are answered with 404: %s %s', async (method, route) => {
    const answer = await api.call(method, route);
    expect([answer.status, answer.type]).toEqual([404, 'application/problem+json; charset=utf-8']);
  });
});
