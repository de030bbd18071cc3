import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { templateListSchema, templateParams } from '@stowage/contracts';
import type { Template, TemplateParams } from '@stowage/contracts';
import { TEMPLATES } from '@stowage/importers';
import { attachment } from '../http/attachment.js';
import { Documented } from '../http/documented.js';
import { found } from '../http/problem.js';
import { ZodPipe } from '../http/zod.pipe.js';

@ApiTags('templates')
@Controller('templates')
export class TemplateController {
  @Get()
  @Documented({ summary: 'CSV files to fill in, with the meaning of their columns', response: templateListSchema })
  list(): Template[] {
    return TEMPLATES.map(({ file, title, columns }) => ({ file, title, columns: [...columns] }));
  }

  @Get(':file')
  @Documented({ summary: 'Download a CSV template', params: templateParams, produces: 'text/csv' })
  download(@Param(new ZodPipe(templateParams)) { file }: TemplateParams): StreamableFile {
    const template = found(TEMPLATES.find((one) => one.file === file), 'template', file);
    return attachment(template.csv, { name: file, type: 'text/csv; charset=utf-8' });
  }
}
