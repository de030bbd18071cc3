import { Injectable } from '@nestjs/common';
import { ProjectRepository } from '@stowage/persistence';
import { Threads } from '../jobs/threads.js';
import { PlanService } from '../plan/plan.service.js';
import type { ReportFormat, ReportTask } from './report.thread.js';

@Injectable()
export class ReportService {
  constructor(private readonly plans: PlanService, private readonly projects: ProjectRepository, private readonly threads: Threads) {}

  /** Draws a report of a finished plan; dated by the day the plan was finished, so that it is the same whenever it is asked for. */
  async render(planId: string, format: ReportFormat): Promise<string | Uint8Array> {
    const plan = await this.plans.get(planId);
    const document = await this.plans.document(planId);
    const project = await this.projects.get(plan.projectId);
    const options = { title: project?.name ?? plan.scenarioName, date: (plan.finishedAt ?? plan.createdAt).slice(0, 10) };
    const task: ReportTask = { format, document, options };
    return await this.threads.run<string | Uint8Array>('reports', task);
  }

  async json(planId: string): Promise<string> {
    return await this.plans.document(planId);
  }
}
