/** What went wrong with a request, in words for the screen. Follows problem+json (RFC 9457). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string | undefined,
    /** What is wrong with each field, where the server said so. */
    readonly errors: readonly string[],
  ) {
    super(detail ?? title);
  }

  /** The server did not answer at all. */
  get offline(): boolean {
    return this.status === 0;
  }
}

interface ProblemBody {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly (string | { readonly path?: string | readonly (string | number)[]; readonly message?: string })[];
}

/** Reads a failed answer; anything that is no problem+json becomes a plain one. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  const errors = (body.errors ?? []).map((error) =>
    typeof error === 'string'
      ? error
      : [error.path === undefined ? '' : [error.path].flat().join('.'), error.message ?? ''].filter(Boolean).join(': '),
  );
  return new ApiProblem(response.status, body.title ?? response.statusText, body.detail, errors);
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof TypeError) return new ApiProblem(0, 'The server does not answer', undefined, []);
  return new ApiProblem(500, 'Something in this page failed', error instanceof Error ? error.message : String(error), []);
}
