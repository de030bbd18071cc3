import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi, type Api } from '../testing/api.js';

let api: Api;
let webFolder: string;
beforeAll(async () => {
  webFolder = mkdtempSync(path.join(tmpdir(), 'stowage-dashboard-'));
  mkdirSync(path.join(webFolder, '_next/static'), { recursive: true });
  mkdirSync(path.join(webFolder, 'plan'));
  writeFileSync(path.join(webFolder, 'index.html'), '<h1>Start</h1>');
  writeFileSync(path.join(webFolder, 'plan/index.html'), '<h1>Plan</h1>');
  writeFileSync(path.join(webFolder, '404.html'), '<h1>Lost</h1>');
  writeFileSync(path.join(webFolder, '_next/static/a1b2.js'), '0;'.repeat(4000));
  api = await startApi({ webFolder });
});
afterAll(async () => {
  await api.stop();
  rmSync(webFolder, { recursive: true });
});

describe('the dashboard', () => {
  it.each([['/', 'Start'], ['/plan/', 'Plan'], ['/plan?id=7', 'Plan']])('answers %s with its page', async (route, words) => {
    const { status, type, body } = await api.call('GET', route);
    expect([status, type, body]).toEqual([200, 'text/html; charset=utf-8', `<h1>${words}</h1>`]);
  });

  it('answers an unknown page with its own 404 page', async () => {
    const { status, type, body } = await api.call('GET', '/nowhere/at-all');
    expect([status, type, body]).toEqual([404, 'text/html; charset=utf-8', '<h1>Lost</h1>']);
  });

  it('lets browsers keep built files, compressed, and ask for pages again', async () => {
    const script = await api.call('GET', '/_next/static/a1b2.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBeTruthy();
    expect((await api.call('GET', '/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('does not give out files beside its folder', async () => {
    expect((await api.call('GET', '/..%2f..%2fetc/passwd')).status).toBeGreaterThanOrEqual(400);
  });
});

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly summary?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: { readonly type?: string } }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>>;
}

describe('the documentation', () => {
  it('is a page', async () => {
    const { status, type } = await api.call('GET', '/api/docs');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('describes every route: what it is, what it takes, what it answers and how it refuses', async () => {
    const document = (await api.call('GET', '/api/docs-json')).body as OpenApi;
    const operations = Object.entries(document.paths).flatMap(([route, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${route}`, method, operation })));
    const lacking = operations.filter(({ method, operation }) => !isDescribed(method, operation)).map(({ name }) => name);
    expect(lacking).toEqual([]);
    expect(operations.length).toBeGreaterThanOrEqual(34);
  });

  it('is made from the schemas that check requests', async () => {
    const document = (await api.call('GET', '/api/docs-json')).body as OpenApi;
    const body = document.paths['/api/projects']?.['post']?.requestBody?.content['application/json']?.schema;
    expect(body).toMatchObject({ type: 'object', required: ['name'], additionalProperties: false, properties: { name: { minLength: 1, maxLength: 200 } } });
  });
});

function isDescribed(method: string, { summary, requestBody, responses }: Operation): boolean {
  const needsNoBody = method !== 'put' && method !== 'patch';
  return Boolean(summary) && answers(responses) && schemasOf(responses['400']).length > 0 && (needsNoBody || schemasOf(requestBody).length > 0);
}

function answers(responses: Operation['responses']): boolean {
  return responses['204'] !== undefined || Object.entries(responses).some(([status, response]) => status.startsWith('2') && schemasOf(response).length > 0);
}

function schemasOf(part: { readonly content?: Readonly<Record<string, { readonly schema?: object }>> } | undefined): object[] {
  return Object.values(part?.content ?? {}).flatMap(({ schema }) => (schema ? [schema] : []));
}
