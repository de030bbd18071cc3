import { Injectable } from '@nestjs/common';
import { suggestHostModel } from '@stowage/consolidation';
import { completeScenario, type ScenarioInput, type ScenarioRecord } from '@stowage/contracts';
import { EMPTY_INVENTORY } from '@stowage/domain';
import { HOST_MODELS } from '@stowage/models';
import { InventoryRepository, ProjectRepository, ScenarioRepository, type StoredScenario } from '@stowage/persistence';
import { found, notFound } from '../http/problem.js';

@Injectable()
export class ScenarioService {
  constructor(private readonly scenarios: ScenarioRepository, private readonly projects: ProjectRepository, private readonly inventories: InventoryRepository) {}

  async list(projectId: string): Promise<ScenarioRecord[]> {
    found(await this.projects.get(projectId), 'project', projectId);
    return (await this.scenarios.list(projectId)).map(toRecord);
  }

  async get(id: string): Promise<ScenarioRecord> {
    return toRecord(found(await this.scenarios.get(id), 'scenario', id));
  }

  /** What `input` leaves out takes its default; without hosts the model that suits the inventory is on offer. */
  async create(projectId: string, input: ScenarioInput): Promise<ScenarioRecord> {
    found(await this.projects.get(projectId), 'project', projectId);
    return await this.get(await this.scenarios.create(projectId, await this.withDefaults(projectId, input)));
  }

  async replace(id: string, input: ScenarioInput): Promise<ScenarioRecord> {
    const { projectId } = await this.get(id);
    if (!(await this.scenarios.replace(id, await this.withDefaults(projectId, input)))) throw notFound('scenario', id);
    return await this.get(id);
  }

  async remove(id: string): Promise<void> {
    if (!(await this.scenarios.remove(id))) throw notFound('scenario', id);
  }

  private async withDefaults(projectId: string, input: ScenarioInput): Promise<StoredScenario['scenario']> {
    const inventory = input.hosts ? undefined : (await this.inventories.get(projectId))?.inventory;
    return completeScenario(input, [{ model: suggestHostModel(inventory ?? EMPTY_INVENTORY, HOST_MODELS) }]);
  }
}

function toRecord(stored: StoredScenario): ScenarioRecord {
  return { ...stored, updatedAt: stored.updatedAt.toISOString() };
}
