import { Injectable } from '@nestjs/common';
import type { ConsolidationInput } from '@stowage/consolidation';
import { InventoryRepository, IssueRepository, UtilizationRepository, type ClaimedPlan } from '@stowage/persistence';

export interface LoadedInputs {
  readonly input: ConsolidationInput;
  readonly inventoryRevision: number;
}

/** Reads what a plan rests on. */
@Injectable()
export class PlanInputs {
  constructor(
    private readonly inventories: InventoryRepository, private readonly utilization: UtilizationRepository, private readonly issues: IssueRepository,
  ) {}

  /** The inventory, samples and issues of the plan's project as they are now; undefined where the project is gone. */
  async of({ projectId, scenario }: ClaimedPlan): Promise<LoadedInputs | undefined> {
    const record = await this.inventories.get(projectId);
    if (!record) return undefined;
    const series = await this.utilization.read(projectId);
    const issues = await this.issues.ofProject(projectId);
    return { input: { inventory: record.inventory, series, scenario, issues }, inventoryRevision: record.revision };
  }
}
