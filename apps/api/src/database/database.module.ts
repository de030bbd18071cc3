import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import {
  Database, ImportRepository, InventoryRepository, IssueRepository, PlanRepository, ProjectRepository, ScenarioRepository, SettingRepository,
  UtilizationRepository,
} from '@stowage/persistence';

const REPOSITORIES: readonly Type<unknown>[] = [
  ImportRepository, InventoryRepository, IssueRepository, PlanRepository, ProjectRepository, ScenarioRepository, SettingRepository, UtilizationRepository,
];

/** The open database and its repositories, for every module. */
@Global()
@Module({})
export class DatabaseModule {
  static with(database: Database): DynamicModule {
    const repositories = REPOSITORIES.map((Repository) => ({ provide: Repository, useFactory: () => new Repository(database) }));
    return { module: DatabaseModule, providers: [{ provide: Database, useValue: database }, ...repositories], exports: [Database, ...REPOSITORIES] };
  }
}
