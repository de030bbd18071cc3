import { Injectable } from '@nestjs/common';
import type { Project } from '@stowage/contracts';
import { PlanRepository, ProjectRepository } from '@stowage/persistence';
import { found, notFound } from '../http/problem.js';
import { toProject } from './to-project.js';

@Injectable()
export class ProjectService {
  constructor(private readonly projects: ProjectRepository, private readonly plans: PlanRepository) {}

  async list(): Promise<Project[]> {
    const latest = new Map((await this.plans.latest()).map((plan) => [plan.projectId, plan]));
    return (await this.projects.list()).map((project) => toProject(project, latest.get(project.id)));
  }

  async get(id: string): Promise<Project> {
    const project = found(await this.projects.get(id), 'project', id);
    const [latest] = await this.plans.latest(id);
    return toProject(project, latest);
  }

  async create(name: string, sample = false): Promise<Project> {
    return await this.get(await this.projects.create(name, sample));
  }

  async rename(id: string, name: string): Promise<Project> {
    if (!(await this.projects.rename(id, name))) throw notFound('project', id);
    return await this.get(id);
  }

  async remove(id: string): Promise<void> {
    if (!(await this.projects.remove(id))) throw notFound('project', id);
  }
}
