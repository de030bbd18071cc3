import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { hourlySeriesSchema, projectParams, subjectParams, utilizationWeekSchema, weekQuerySchema } from '@stowage/contracts';
import type { HourlySeries, ProjectParams, SubjectParams, UtilizationWeek, WeekQuery } from '@stowage/contracts';
import { Documented } from '../http/documented.js';
import { ZodPipe } from '../http/zod.pipe.js';
import { UtilizationService } from './utilization.service.js';

@ApiTags('utilization')
@Controller('projects/:projectId/utilization')
export class UtilizationController {
  constructor(private readonly utilization: UtilizationService) {}

  @Get('week')
  @Documented({ summary: 'Mean CPU by hour of the week: the estate and each machine', params: projectParams, query: weekQuerySchema, response: utilizationWeekSchema })
  async week(
    @Param(new ZodPipe(projectParams)) { projectId }: ProjectParams, @Query(new ZodPipe(weekQuerySchema)) { subject }: WeekQuery,
  ): Promise<UtilizationWeek> {
    return await this.utilization.week(projectId, subject);
  }

  @Get(':kind/:subjectId')
  @Documented({ summary: 'Every metric of one machine by the hour', params: subjectParams, response: hourlySeriesSchema })
  async hourly(@Param(new ZodPipe(subjectParams)) { projectId, kind, subjectId }: SubjectParams): Promise<HourlySeries> {
    return await this.utilization.hourly(projectId, { kind, id: subjectId });
  }
}
