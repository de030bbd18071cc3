import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { idParams, planDocumentSchema } from '@stowage/contracts';
import type { IdParams } from '@stowage/contracts';
import { attachment } from '../http/attachment.js';
import { Documented } from '../http/documented.js';
import { ZodPipe } from '../http/zod.pipe.js';
import { ReportService } from './report.service.js';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

@ApiTags('reports')
@Controller('plans/:id')
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  @Get('report.pdf')
  @Documented({ summary: 'The report to hand on', params: idParams, produces: 'application/pdf', refusals: [409] })
  async pdf(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<StreamableFile> {
    return attachment(await this.reports.render(id, 'pdf'), { name: 'report.pdf', type: 'application/pdf' });
  }

  @Get('report.xlsx')
  @Documented({ summary: 'The figures as a workbook with live formulas', params: idParams, produces: XLSX, refusals: [409] })
  async xlsx(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<StreamableFile> {
    return attachment(await this.reports.render(id, 'xlsx'), { name: 'report.xlsx', type: XLSX });
  }

  @Get('report.pptx')
  @Documented({ summary: 'Slides for the board', params: idParams, produces: PPTX, refusals: [409] })
  async pptx(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<StreamableFile> {
    return attachment(await this.reports.render(id, 'pptx'), { name: 'report.pptx', type: PPTX });
  }

  @Get('placement.csv')
  @Documented({ summary: 'Which workload goes on which host', params: idParams, produces: 'text/csv', refusals: [409] })
  async placement(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<StreamableFile> {
    return attachment(await this.reports.render(id, 'placement'), { name: 'placement.csv', type: CSV });
  }

  @Get('cost.csv')
  @Documented({ summary: 'Cost before and after', params: idParams, produces: 'text/csv', refusals: [409] })
  async cost(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<StreamableFile> {
    return attachment(await this.reports.render(id, 'cost'), { name: 'cost.csv', type: CSV });
  }

  @Get('carbon.csv')
  @Documented({ summary: 'Energy and carbon before and after', params: idParams, produces: 'text/csv', refusals: [409] })
  async carbon(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<StreamableFile> {
    return attachment(await this.reports.render(id, 'carbon'), { name: 'carbon.csv', type: CSV });
  }

  @Get('plan.json')
  @Documented({ summary: 'The finished plan as a file', params: idParams, response: planDocumentSchema, refusals: [409] })
  async json(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<StreamableFile> {
    return attachment(await this.reports.json(id), { name: 'plan.json', type: 'application/json; charset=utf-8' });
  }
}
