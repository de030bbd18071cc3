import { Injectable } from '@nestjs/common';
import { explainPlacement } from '@stowage/consolidation';
import type { PlanSummary } from '@stowage/contracts';
import type { PlacementExplanation, PlanDocument } from '@stowage/domain';
import { PlanRepository, ProjectRepository, type PlanTrail } from '@stowage/persistence';
import { found, notFound, ProblemError } from '../http/problem.js';
import { PlanRunner } from './plan-runner.js';
import { toPlanSummary } from './to-plan-summary.js';

@Injectable()
export class PlanService {
  constructor(private readonly plans: PlanRepository, private readonly projects: ProjectRepository, private readonly runner: PlanRunner) {}

  /** Queues a plan for the scenario as it is now. */
  async create(scenarioId: string): Promise<PlanSummary> {
    const id = found(await this.plans.enqueue(scenarioId), 'scenario', scenarioId);
    this.runner.wake();
    return await this.get(id);
  }

  async list(projectId: string): Promise<PlanSummary[]> {
    found(await this.projects.get(projectId), 'project', projectId);
    return (await this.plans.list(projectId)).map(toPlanSummary);
  }

  async get(id: string): Promise<PlanSummary> {
    return toPlanSummary(found(await this.plans.get(id), 'plan', id));
  }

  /** The finished document as JSON text. @throws ProblemError 409 where the plan is not done */
  async document(id: string): Promise<string> {
    const { status } = await this.get(id);
    const document = await this.plans.document(id);
    if (document === undefined) throw new ProblemError(409, `The plan is ${status}; it has a document only once it is done.`);
    return document;
  }

  /** @throws ProblemError 404 where the plan knows no such workload, 409 where it is not done */
  async explanation(id: string, workload: string): Promise<PlacementExplanation> {
    const document = JSON.parse(await this.document(id)) as PlanDocument;
    if (!document.profiles.some((profile) => profile.workloadId === workload)) throw notFound('workload', workload);
    return explainPlacement(document, workload);
  }

  async trail(id: string, from: number): Promise<PlanTrail | undefined> {
    return await this.plans.trail(id, from);
  }

  /** Ends a plan that waits or runs, here or in another process. A plan that is over stays as it is. */
  async cancel(id: string): Promise<PlanSummary> {
    if (await this.plans.cancel(id)) this.runner.abort(id);
    const record = await this.plans.get(id);
    if (!record) throw notFound('plan', id);
    return toPlanSummary(record);
  }
}
