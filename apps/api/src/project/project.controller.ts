import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createProjectSchema, projectListSchema, projectParams, projectSchema, updateProjectSchema } from '@stowage/contracts';
import type { CreateProject, Project, ProjectParams, UpdateProject } from '@stowage/contracts';
import { Documented } from '../http/documented.js';
import { ZodPipe } from '../http/zod.pipe.js';
import { ProjectService } from './project.service.js';

@ApiTags('projects')
@Controller('projects')
export class ProjectController {
  constructor(private readonly projects: ProjectService) {}

  @Get()
  @Documented({ summary: 'All projects, the one changed last first', response: projectListSchema })
  async list(): Promise<Project[]> {
    return await this.projects.list();
  }

  @Post()
  @Documented({ summary: 'Create a project', body: createProjectSchema, response: projectSchema, status: 201, refusals: [409] })
  async create(@Body(new ZodPipe(createProjectSchema)) { name }: CreateProject): Promise<Project> {
    return await this.projects.create(name);
  }

  @Get(':projectId')
  @Documented({ summary: 'One project', params: projectParams, response: projectSchema })
  async get(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams): Promise<Project> {
    return await this.projects.get(projectId);
  }

  @Patch(':projectId')
  @Documented({ summary: 'Rename a project', params: projectParams, body: updateProjectSchema, response: projectSchema, refusals: [409] })
  async rename(
    @Param(new ZodPipe(projectParams)) { projectId }: ProjectParams, @Body(new ZodPipe(updateProjectSchema)) { name }: UpdateProject,
  ): Promise<Project> {
    return await this.projects.rename(projectId, name);
  }

  @Delete(':projectId')
  @HttpCode(204)
  @Documented({ summary: 'Delete a project with everything in it', params: projectParams, status: 204 })
  async remove(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams): Promise<void> {
    await this.projects.remove(projectId);
  }
}
