import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { importReportSchema, planCreatedSchema, projectSchema, scenarioRecordSchema } from '@stowage/contracts';
import { filesForm, startApi, type Api } from '../testing/api.js';
import { estateCsv } from '../testing/estate.js';
import { readEvents } from '../testing/events.js';

const OFFICE = [
  ['report.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['report.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
] as const;

let api: Api;
let planId: string;
beforeAll(async () => {
  api = await startApi();
  const { id } = await api.expectJson(projectSchema, ['POST', '/api/projects', { name: randomUUID() }], 201);
  await api.expectJson(importReportSchema, ['POST', `/api/projects/${id}/imports`, filesForm({ 'servers.csv': estateCsv(5) })], 201);
  const scenario = await api.expectJson(scenarioRecordSchema, ['POST', `/api/projects/${id}/scenarios`, { name: 'S' }], 201);
  planId = (await api.expectJson(planCreatedSchema, ['POST', `/api/scenarios/${scenario.id}/plans`], 202)).plan.id;
  await readEvents(api.address, planId);
});
afterAll(() => api.stop());

describe('the report for an office', () => {
  it.each(OFFICE)('comes as %s, the same whenever it is asked for', async (file, type) => {
    const read = (): Promise<Response> => fetch(`${api.address}/api/plans/${planId}/${file}`);
    const first = await read();
    expect([first.status, first.headers.get('content-type'), first.headers.get('content-disposition')]).toEqual([200, type, expect.stringContaining(`attachment; filename="${file}"`)]);
    const [bytes, again] = [Buffer.from(await first.arrayBuffer()), Buffer.from(await (await read()).arrayBuffer())];
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(again.equals(bytes)).toBe(true);
  });

  it.each(OFFICE.map(([file]) => file))('has no %s of a plan that is not there', async (file) => {
    expect(await api.call('GET', `/api/plans/${randomUUID()}/${file}`)).toMatchObject({ status: 404, type: 'application/problem+json; charset=utf-8' });
  });
});
