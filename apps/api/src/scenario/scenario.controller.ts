import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { idParams, projectParams, scenarioInputSchema, scenarioListSchema, scenarioRecordSchema } from '@stowage/contracts';
import type { IdParams, ProjectParams, ScenarioInput, ScenarioRecord } from '@stowage/contracts';
import { Documented } from '../http/documented.js';
import { ZodPipe } from '../http/zod.pipe.js';
import { ScenarioService } from './scenario.service.js';

@ApiTags('scenarios')
@Controller()
export class ScenarioController {
  constructor(private readonly scenarios: ScenarioService) {}

  @Get('projects/:projectId/scenarios')
  @Documented({ summary: 'Scenarios of a project', params: projectParams, response: scenarioListSchema })
  async list(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams): Promise<ScenarioRecord[]> {
    return await this.scenarios.list(projectId);
  }

  @Post('projects/:projectId/scenarios')
  @Documented({
    summary: 'Create a scenario; what is left out takes its default', params: projectParams, body: scenarioInputSchema, response: scenarioRecordSchema,
    status: 201, refusals: [409],
  })
  async create(
    @Param(new ZodPipe(projectParams)) { projectId }: ProjectParams, @Body(new ZodPipe(scenarioInputSchema)) input: ScenarioInput,
  ): Promise<ScenarioRecord> {
    return await this.scenarios.create(projectId, input);
  }

  @Get('scenarios/:id')
  @Documented({ summary: 'One scenario', params: idParams, response: scenarioRecordSchema })
  async get(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<ScenarioRecord> {
    return await this.scenarios.get(id);
  }

  @Put('scenarios/:id')
  @Documented({ summary: 'Replace a scenario; plans made from it stay', params: idParams, body: scenarioInputSchema, response: scenarioRecordSchema, refusals: [409] })
  async replace(@Param(new ZodPipe(idParams)) { id }: IdParams, @Body(new ZodPipe(scenarioInputSchema)) input: ScenarioInput): Promise<ScenarioRecord> {
    return await this.scenarios.replace(id, input);
  }

  @Delete('scenarios/:id')
  @HttpCode(204)
  @Documented({ summary: 'Delete a scenario; plans made from it stay', params: idParams, status: 204 })
  async remove(@Param(new ZodPipe(idParams)) { id }: IdParams): Promise<void> {
    await this.scenarios.remove(id);
  }
}
