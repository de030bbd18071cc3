import { Controller, Get, Param, Post, StreamableFile, UploadedFiles, UseInterceptors } from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import { ApiTags } from '@nestjs/swagger';
import { idParams, importFormSchema, importListSchema, importReportSchema, issueListSchema, projectParams } from '@stowage/contracts';
import type { IdParams, ImportReport, ImportSummary, ProjectParams } from '@stowage/contracts';
import type { Issue } from '@stowage/domain';
import { attachment } from '../http/attachment.js';
import { Documented } from '../http/documented.js';
import { ZodPipe } from '../http/zod.pipe.js';
import { ImportService } from './import.service.js';

/** Files are held in memory while they arrive. */
const UPLOAD_LIMITS = { fileSize: 256 * 1024 * 1024, files: 500 };

interface Upload {
  readonly originalname: string;
  readonly buffer: Buffer;
}

@ApiTags('imports')
@Controller()
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  @Post('projects/:projectId/imports')
  @UseInterceptors(AnyFilesInterceptor({ limits: UPLOAD_LIMITS, defParamCharset: 'utf8' }))
  @Documented({
    summary: 'Import files of any known format into the inventory; all of them or none', params: projectParams, body: importFormSchema,
    consumes: 'multipart/form-data', response: importReportSchema, status: 201, refusals: [413, 503],
  })
  async create(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams, @UploadedFiles() uploads: readonly Upload[] | undefined): Promise<ImportReport> {
    return await this.imports.receive(projectId, (uploads ?? []).map(({ originalname, buffer }) => ({ name: originalname, bytes: buffer })));
  }

  @Get('projects/:projectId/imports')
  @Documented({ summary: 'Imports of a project, newest first', params: projectParams, response: importListSchema })
  async list(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams): Promise<ImportSummary[]> {
    return await this.imports.list(projectId);
  }

  @Get('imports/:id')
  @Documented({ summary: 'One import with everything that was wrong', params: idParams, response: importReportSchema })
  async get(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<ImportReport> {
    return await this.imports.get(id);
  }

  @Get('projects/:projectId/issues')
  @Documented({ summary: 'What is wrong with the files of a project as they were last brought', params: projectParams, response: issueListSchema })
  async issues(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams): Promise<Issue[]> {
    return await this.imports.projectIssues(projectId);
  }

  @Get('projects/:projectId/issues.csv')
  @Documented({ summary: 'The same as a file for a spreadsheet program', params: projectParams, produces: 'text/csv' })
  async issuesCsv(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams): Promise<StreamableFile> {
    return attachment(await this.imports.projectIssuesCsv(projectId), { name: 'issues.csv', type: 'text/csv; charset=utf-8' });
  }
}
