import { asProblem, readProblem } from './problem';

/** Sends a request to our own server and reads JSON; a failure is an ApiProblem. */
export async function request<T>(path: string, init?: RequestInit): Promise<T> {
  try {
    const response = await fetch(`/api${path}`, init);
    if (!response.ok) throw await readProblem(response);
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  } catch (error) {
    throw asProblem(error);
  }
}

export function post<T>(path: string, body: unknown = {}): Promise<T> {
  return send<T>('POST', path, body);
}

export function put<T>(path: string, body: unknown): Promise<T> {
  return send<T>('PUT', path, body);
}

function send<T>(method: string, path: string, body: unknown): Promise<T> {
  return request<T>(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}
