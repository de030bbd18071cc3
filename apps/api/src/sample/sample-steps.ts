import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { scenarioInputSchema, type Project, type ScenarioInput } from '@stowage/contracts';
import type { UploadedFile } from '@stowage/persistence';
import { ImportService } from '../import/import.service.js';
import { PlanService } from '../plan/plan.service.js';
import { ScenarioService } from '../scenario/scenario.service.js';

/** Brings a sample folder in, through the same services as requests. */
@Injectable()
export class SampleSteps {
  constructor(
    private readonly imports: ImportService, private readonly scenarios: ScenarioService, private readonly plans: PlanService,
  ) {}

  /** Takes only the steps that `project` still lacks. */
  async load({ id, counts }: Project, folder: string): Promise<void> {
    const [begun] = await this.imports.list(id);
    if (begun) await this.imports.whenOver(begun.id);
    else await this.imports.receive(id, filesOf(folder));
    if (counts.scenarios === 0) await this.scenarios.create(id, scenarioOf(folder));
    const [scenario] = await this.scenarios.list(id);
    if (counts.plans === 0 && scenario) await this.plans.create(scenario.id);
  }
}

function filesOf(folder: string): UploadedFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv')).sort();
  return names.map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

function scenarioOf(folder: string): ScenarioInput {
  return scenarioInputSchema.parse(JSON.parse(readFileSync(path.join(folder, 'scenario.json'), 'utf8')));
}
