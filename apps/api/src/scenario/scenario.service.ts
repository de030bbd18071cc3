import { Injectable } from '@nestjs/common';
import { completeScenario, type ScenarioInput, type ScenarioRecord } from '@stowage/contracts';
import { HOST_MODELS } from '@stowage/models';
import { ProjectRepository, ScenarioRepository, type StoredScenario } from '@stowage/persistence';
import { found, notFound } from '../http/problem.js';

@Injectable()
export class ScenarioService {
  constructor(private readonly scenarios: ScenarioRepository, private readonly projects: ProjectRepository) {}

  async list(projectId: string): Promise<ScenarioRecord[]> {
    found(await this.projects.get(projectId), 'project', projectId);
    return (await this.scenarios.list(projectId)).map(toRecord);
  }

  async get(id: string): Promise<ScenarioRecord> {
    return toRecord(found(await this.scenarios.get(id), 'scenario', id));
  }

  /** What `input` leaves out takes its default; without hosts the first model of the catalogue is on offer. */
  async create(projectId: string, input: ScenarioInput): Promise<ScenarioRecord> {
    found(await this.projects.get(projectId), 'project', projectId);
    return await this.get(await this.scenarios.create(projectId, withDefaults(input)));
  }

  async replace(id: string, input: ScenarioInput): Promise<ScenarioRecord> {
    if (!(await this.scenarios.replace(id, withDefaults(input)))) throw notFound('scenario', id);
    return await this.get(id);
  }

  async remove(id: string): Promise<void> {
    if (!(await this.scenarios.remove(id))) throw notFound('scenario', id);
  }
}

function withDefaults(input: ScenarioInput): StoredScenario['scenario'] {
  return completeScenario(input, HOST_MODELS.slice(0, 1).map((model) => ({ model })));
}

function toRecord(stored: StoredScenario): ScenarioRecord {
  return { ...stored, updatedAt: stored.updatedAt.toISOString() };
}
