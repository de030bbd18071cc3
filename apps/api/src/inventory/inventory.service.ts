import { Injectable } from '@nestjs/common';
import { suggestHostModel } from '@stowage/consolidation';
import type { InventoryResponse } from '@stowage/contracts';
import type { Inventory } from '@stowage/domain';
import { HOST_MODELS } from '@stowage/models';
import { InventoryRepository } from '@stowage/persistence';
import { found } from '../http/problem.js';
import { CpuSurvey } from '../utilization/cpu-survey.js';
import { summarizeMachines } from './summarize-machines.js';

@Injectable()
export class InventoryService {
  constructor(private readonly inventories: InventoryRepository, private readonly survey: CpuSurvey) {}

  /** The inventory as it is, with a summary of each server. */
  async get(projectId: string): Promise<Omit<InventoryResponse, 'inventory'> & { readonly inventory: Inventory }> {
    const { revision, inventory } = found(await this.inventories.get(projectId), 'project', projectId);
    return { revision, inventory, machines: summarizeMachines(inventory, await this.survey.of(projectId)), suggestedHostModel: suggestHostModel(inventory, HOST_MODELS).id };
  }
}
