import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  assumptionListSchema, healthSchema, hostModelListSchema, problemSchema, projectListSchema, projectSchema, scenarioListSchema, scenarioRecordSchema,
  templateListSchema, type Project,
} from '@stowage/contracts';
import { ENGINE, startApi, type Answer, type Api } from '../testing/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const create = (name: string): Promise<Project> => api.expectJson(projectSchema, ['POST', '/api/projects', { name }], 201);

/** The problem of an answer that must be one. */
function problemOf({ status, type, body }: Answer): { status: number; paths: string[] } {
  expect(type).toMatch(/^application\/problem\+json/);
  const problem = problemSchema.parse(body);
  expect(problem.status).toBe(status);
  return { status, paths: problem.errors.map((error) => error.path) };
}

describe('projects', () => {
  it('are created, listed, renamed and deleted', async () => {
    const { id } = await create('  Estate  ');
    expect(await api.expectJson(projectSchema, ['GET', `/api/projects/${id}`])).toMatchObject({ name: 'Estate', sample: false, latestPlan: null });
    expect((await api.expectJson(projectSchema, ['PATCH', `/api/projects/${id}`, { name: 'Renamed' }])).name).toBe('Renamed');
    expect((await api.expectJson(projectListSchema, ['GET', '/api/projects'])).map((project) => project.id)).toContain(id);
    expect((await api.call('DELETE', `/api/projects/${id}`)).status).toBe(204);
    expect(problemOf(await api.call('GET', `/api/projects/${id}`)).status).toBe(404);
  });

  it('have names of their own', async () => {
    await create('Taken');
    expect(problemOf(await api.call('POST', '/api/projects', { name: 'Taken' }))).toEqual({ status: 409, paths: ['name'] });
    const { id } = await create('Free');
    expect(problemOf(await api.call('PATCH', `/api/projects/${id}`, { name: 'Taken' })).status).toBe(409);
  });

  it.each<[string, readonly [method: string, route: string, body?: unknown], { status: number; paths: string[] }]>([
    ['no name', ['POST', '/api/projects', {}], { status: 400, paths: ['name'] }],
    ['no body', ['POST', '/api/projects'], { status: 400, paths: ['name'] }],
    ['a blank name', ['POST', '/api/projects', { name: ' ' }], { status: 400, paths: ['name'] }],
    ['an unknown key', ['POST', '/api/projects', { name: 'x', colour: 'red' }], { status: 400, paths: [''] }],
    ['broken JSON', ['POST', '/api/projects', '{"name":'], { status: 400, paths: [] }],
    ['an id that is none', ['GET', '/api/projects/1'], { status: 400, paths: ['projectId'] }],
    ['a project that is not there', ['PATCH', `/api/projects/${randomUUID()}`, { name: 'x' }], { status: 404, paths: [] }],
    ['a project to delete that is not there', ['DELETE', `/api/projects/${randomUUID()}`], { status: 404, paths: [] }],
    ['an unknown route', ['GET', '/api/nothing'], { status: 404, paths: [] }],
    ['the bare prefix', ['GET', '/api'], { status: 404, paths: [] }],
  ])('answer a problem to %s', async (_, call, expected) => {
    expect(problemOf(await api.call(...call))).toEqual(expected);
  });
});

describe('scenarios', () => {
  it('take defaults for what is left out, and count their changes', async () => {
    const { id } = await create('With scenarios');
    const made = await api.expectJson(scenarioRecordSchema, ['POST', `/api/projects/${id}/scenarios`, { name: 'A', years: 3 }], 201);
    expect(made).toMatchObject({ projectId: id, revision: 1, scenario: { name: 'A', years: 3, hostFailures: 1, hosts: [{ model: { sockets: 2 } }] } });
    const changed = await api.expectJson(scenarioRecordSchema, ['PUT', `/api/scenarios/${made.id}`, { ...made.scenario, name: 'B' }]);
    expect(changed).toMatchObject({ id: made.id, revision: 2, scenario: { name: 'B', years: 3 } });
    expect(await api.expectJson(scenarioListSchema, ['GET', `/api/projects/${id}/scenarios`])).toEqual([changed]);
    expect((await api.call('DELETE', `/api/scenarios/${made.id}`)).status).toBe(204);
    expect(problemOf(await api.call('GET', `/api/scenarios/${made.id}`)).status).toBe(404);
  });

  it('name every value that is wrong', async () => {
    const { id } = await create('With a wrong scenario');
    const answer = await api.call('POST', `/api/projects/${id}/scenarios`, { name: 'A', years: 99, currency: 'rupees' });
    expect(problemOf(answer)).toEqual({ status: 400, paths: ['years', 'currency'] });
  });

  it('have names of their own within a project', async () => {
    const { id } = await create('With twins');
    await api.expectJson(scenarioRecordSchema, ['POST', `/api/projects/${id}/scenarios`, { name: 'A' }], 201);
    expect(problemOf(await api.call('POST', `/api/projects/${id}/scenarios`, { name: 'A' }))).toEqual({ status: 409, paths: ['name'] });
  });

  it.each([
    ['POST', `/api/projects/${randomUUID()}/scenarios`], ['GET', `/api/projects/${randomUUID()}/scenarios`],
    ['PUT', `/api/scenarios/${randomUUID()}`], ['DELETE', `/api/scenarios/${randomUUID()}`],
  ])('answer 404 to %s %s', async (method, path) => {
    expect(problemOf(await api.call(method, path, method === 'POST' || method === 'PUT' ? { name: 'A' } : undefined)).status).toBe(404);
  });
});

describe('what ships with the program', () => {
  it('is healthy', async () => {
    expect(await api.expectJson(healthSchema, ['GET', '/api/health'])).toMatchObject({ status: 'ok', database: ENGINE });
  });

  it('offers host models and assumptions as its contract says', async () => {
    expect((await api.expectJson(hostModelListSchema, ['GET', '/api/host-models'])).length).toBeGreaterThan(3);
    const assumptions = await api.expectJson(assumptionListSchema, ['GET', '/api/assumptions']);
    expect(assumptions.filter((row) => !(row.low <= row.value && row.value <= row.high))).toEqual([]);
  });

  it('offers templates to download', async () => {
    const [first] = await api.expectJson(templateListSchema, ['GET', '/api/templates']);
    const { status, type, headers, body } = await api.call('GET', `/api/templates/${first?.file}`);
    expect([status, type, headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', expect.stringContaining(`filename="${first?.file}"`)]);
    expect(String(body).split('\r\n')[0]).toBe(first?.columns.map((column) => column.name).join(','));
    expect(problemOf(await api.call('GET', '/api/templates/none.csv')).status).toBe(404);
    expect(problemOf(await api.call('GET', '/api/templates/..%2Fpackage.json')).status).toBe(400);
  });
});
