import type { ImportReport, ImportSummary, Project } from '@stowage/contracts';
import { paths } from './queries';
import { post, request } from './request';
import { refresh } from './use-resource';

const POLL_MILLISECONDS = 700;

/** Sends files to a project and waits until they are read. Issues are results: they come back with what was read. */
export async function importFiles(projectId: string, files: readonly File[]): Promise<ImportSummary> {
  const form = new FormData();
  for (const file of files) form.append('files[]', file, file.name);
  const { id, status, issues, ...sent } = await request<ImportReport>(paths.imports(projectId), { method: 'POST', body: form });
  const done = status === 'done' || status === 'failed' ? { ...sent, id, status, issueCount: issues.length } : await untilRead(projectId, id);
  refresh(paths.project(projectId));
  refresh(paths.projects);
  return done;
}

async function untilRead(projectId: string, importId: string): Promise<ImportSummary> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    const all = await request<readonly ImportSummary[]>(paths.imports(projectId));
    const own = all.find(({ id }) => id === importId);
    if (!own) throw new Error(`import ${importId} is not listed`);
    if (own.status === 'done' || own.status === 'failed') return own;
  }
}

/** "rvtools-export" for rvtools-export.xlsx. */
export function nameFromFile(file: string): string {
  return (
    file
      .replace(/\.[^.]+$/, '')
      .replaceAll(/[_-]+/g, ' ')
      .trim() || file
  );
}

export function createProject(name: string): Promise<Project> {
  return post<Project>(paths.projects, { name });
}
