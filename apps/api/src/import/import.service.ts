import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ImportReport, ImportSummary } from '@stowage/contracts';
import type { Issue } from '@stowage/domain';
import { issuesToCsv } from '@stowage/importers';
import { ImportRepository, IssueRepository, ProjectRepository, type UploadedFile } from '@stowage/persistence';
import { found, ProblemError } from '../http/problem.js';
import { ImportRunner } from './import-runner.js';
import { toImportReport, toImportSummary } from './to-import-report.js';

const FIRST_LOOK_MS = 30;
const LONGEST_WAIT_MS = 500;

@Injectable()
export class ImportService implements OnModuleDestroy {
  private stopping = false;

  constructor(
    private readonly imports: ImportRepository, private readonly issues: IssueRepository, private readonly projects: ProjectRepository,
    private readonly runner: ImportRunner,
  ) {}

  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** Keeps the files, then waits until they are read, by this process or another. */
  async receive(projectId: string, files: readonly UploadedFile[]): Promise<ImportReport> {
    found(await this.projects.get(projectId), 'project', projectId);
    if (files.length === 0) throw new ProblemError(400, 'files[]: bring at least one file', [{ path: 'files[]', message: 'Bring at least one file' }]);
    const id = await this.imports.receive(projectId, files);
    this.runner.wake();
    return await this.whenOver(id);
  }

  async list(projectId: string): Promise<ImportSummary[]> {
    found(await this.projects.get(projectId), 'project', projectId);
    return (await this.imports.list(projectId)).map(toImportSummary);
  }

  async get(id: string): Promise<ImportReport> {
    const record = found(await this.imports.get(id), 'import', id);
    return toImportReport(record, await this.issues.ofImport(id));
  }

  async projectIssues(projectId: string): Promise<Issue[]> {
    found(await this.projects.get(projectId), 'project', projectId);
    return await this.issues.ofProject(projectId);
  }

  async projectIssuesCsv(projectId: string): Promise<string> {
    return issuesToCsv(await this.projectIssues(projectId));
  }

  /** Waits until an import is read, by this process or another. */
  async whenOver(id: string): Promise<ImportReport> {
    for (let wait = FIRST_LOOK_MS; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
      await sleep(wait);
      if (this.stopping) throw new ProblemError(503, 'The server is stopping. Your files are kept and will be read when it starts again.');
      const report = await this.get(id);
      if (report.status === 'done' || report.status === 'failed') return report;
    }
  }
}
