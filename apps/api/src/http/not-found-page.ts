import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Response } from 'express';

/** Answers an address outside the API that is neither a page nor a file of the dashboard. */
export function sendNotFoundPage(response: Response, webFolder: string): void {
  const page = path.join(webFolder, '404.html');
  response.status(404);
  if (existsSync(page)) response.sendFile(page);
  else response.type('text/plain').send('Not found. The dashboard is not built; the API is described at /api/docs.');
}
