import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ENGINES, openTestDatabase } from '@stowage/persistence/testing';
import type { z } from 'zod';
import { readSettings, type ServerSettings } from '../config/environment.js';
import { startServer } from '../server.js';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** PostgreSQL where DATABASE_URL names one, else PGlite. */
export const ENGINE = ENGINES.at(-1) ?? 'embedded';

/** A real server on a free port over an empty database of its own. */
export interface Api {
  readonly address: string;
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Calls, expects `status`, and that the answer is exactly what the contract documents. */
  expectJson<T>(schema: z.ZodType<T>, request: readonly [method: string, path: string, body?: unknown], status?: number): Promise<T>;
  stop(): Promise<void>;
}

export async function startApi(settings: Partial<ServerSettings> = {}): Promise<Api> {
  const { database, close } = await openTestDatabase(ENGINE);
  const webFolder = mkdtempSync(path.join(tmpdir(), 'stowage-web-'));
  const server = await startServer({ ...readSettings({ PORT: '0' }), loadSample: false, webFolder, ...settings }, database);
  const call = (method: string, route: string, body?: unknown): Promise<Answer> => request(server.address + route, method, body);
  return {
    address: server.address,
    call,
    expectJson: async (schema, [method, route, body], status = 200) => {
      const answer = await call(method, route, body);
      if (answer.status !== status) throw new Error(`${method} ${route} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      const parsed = schema.parse(answer.body);
      if (JSON.stringify(sorted(parsed)) !== JSON.stringify(sorted(answer.body))) throw new Error(`${method} ${route} answers more than its contract says`);
      return parsed;
    },
    stop: async () => {
      await server.stop();
      await close();
      rmSync(webFolder, { recursive: true });
    },
  };
}

export async function request(url: string, method: string, body?: unknown): Promise<Answer> {
  const isForm = body instanceof FormData;
  const response = await fetch(url, {
    method, ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(body === undefined || isForm ? {} : { headers: { 'content-type': 'application/json' } }),
  });
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  return { status: response.status, type, headers: response.headers, body: /json/.test(type) ? JSON.parse(text) : text };
}

/** A multipart form with these files. */
export function filesForm(files: Readonly<Record<string, string | Uint8Array>>): FormData {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append('files[]', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return form;
}

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
