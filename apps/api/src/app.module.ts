import { Module, type DynamicModule } from '@nestjs/common';
import type { Database } from '@stowage/persistence';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import type { ServerSettings } from './config/environment.js';
import { SettingsModule } from './config/settings.module.js';
import { DatabaseModule } from './database/database.module.js';
import { HealthController } from './health/health.controller.js';
import { ImportModule } from './import/import.module.js';
import { InventoryModule } from './inventory/inventory.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { PlanModule } from './plan/plan.module.js';
import { ProjectModule } from './project/project.module.js';
import { ReportModule } from './report/report.module.js';
import { SampleModule } from './sample/sample.module.js';
import { ScenarioModule } from './scenario/scenario.module.js';
import { TemplateController } from './template/template.controller.js';
import { UtilizationModule } from './utilization/utilization.module.js';

const NOUNS = [ProjectModule, ImportModule, InventoryModule, UtilizationModule, ScenarioModule, PlanModule, ReportModule, SampleModule];

@Module({})
export class AppModule {
  static with(settings: ServerSettings, database: Database): DynamicModule {
    return {
      module: AppModule,
      imports: [SettingsModule.with(settings), DatabaseModule.with(database), JobsModule, ...NOUNS],
      controllers: [HealthController, CatalogueController, TemplateController],
    };
  }
}
