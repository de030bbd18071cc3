import { Controller, Get, Headers, HttpCode, Param, Post, Query, Sse, StreamableFile, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { explanationQuerySchema, idParams, placementExplanationSchema, planCreatedSchema, planDocumentSchema, planEventSchema, planListSchema, planSummarySchema, projectParams } from '@stowage/contracts';
import type { PlacementExplanation } from '@stowage/domain';
import type { ExplanationQuery, IdParams, PlanCreated, PlanSummary, ProjectParams } from '@stowage/contracts';
import type { Observable } from 'rxjs';
import { Documented } from '../http/documented.js';
import { ZodPipe } from '../http/zod.pipe.js';
import { planEvents } from './plan-events.js';
import { PlanService } from './plan.service.js';

@ApiTags('plans')
@Controller()
export class PlanController {
  constructor(private readonly plans: PlanService) {}

  @Post('scenarios/:id/plans')
  @HttpCode(202)
  @Documented({ summary: 'Queue a plan for a scenario as it is now', params: idParams, response: planCreatedSchema, status: 202 })
  async create(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<PlanCreated> {
    return { plan: await this.plans.create(id) };
  }

  @Get('projects/:projectId/plans')
  @Documented({ summary: 'Plans of a project, newest first', params: projectParams, response: planListSchema })
  async list(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams): Promise<PlanSummary[]> {
    return await this.plans.list(projectId);
  }

  @Get('plans/:id')
  @Documented({ summary: 'Status, progress and headline figures of a plan', params: idParams, response: planSummarySchema })
  async get(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<PlanSummary> {
    return await this.plans.get(id);
  }

  @Get('plans/:id/document')
  @Documented({ summary: 'The finished plan: plan.json', params: idParams, response: planDocumentSchema, refusals: [409] })
  async document(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.plans.document(id)), { type: 'application/json; charset=utf-8' });
  }

  @Get('plans/:id/explanation')
  @Documented({ summary: 'Why a workload is where it is, and what keeps it off each other host', params: idParams, query: explanationQuerySchema, response: placementExplanationSchema, refusals: [409] })
  async explanation(@Param(new ZodPipe(idParams)) { id }: IdParams, @Query(new ZodPipe(explanationQuerySchema)) { workload }: ExplanationQuery): Promise<PlacementExplanation> {
    return await this.plans.explanation(id, workload);
  }

  @Sse('plans/:id/events')
  @Documented({ summary: 'Progress as server-sent events; a late subscriber gets what happened before', params: idParams, response: planEventSchema, produces: 'text/event-stream' })
  async events(@Param(new ZodPipe(idParams)) { id }: IdParams, @Headers('last-event-id') last?: string): Promise<Observable<MessageEvent>> {
    await this.plans.get(id);
    return planEvents(id, (from) => this.plans.trail(id, from), /^\d+$/.test(last ?? '') ? Number(last) : 0);
  }

  @Post('plans/:id/cancel')
  @HttpCode(200)
  @Documented({ summary: 'Cancel a plan that waits or runs', params: idParams, response: planSummarySchema })
  async cancel(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<PlanSummary> {
    return await this.plans.cancel(id);
  }
}
