import { ImportChunkEntity } from '../import/import-chunk.entity.js';
import { ImportFileEntity } from '../import/import-file.entity.js';
import { ImportEntity } from '../import/import.entity.js';
import { ServerEntity } from '../inventory/server.entity.js';
import { SiteEntity } from '../inventory/site.entity.js';
import { WorkloadEntity } from '../inventory/workload.entity.js';
import { IssueEntity } from '../issue/issue.entity.js';
import { PlanEntity } from '../plan/plan.entity.js';
import { ProjectEntity } from '../project/project.entity.js';
import { ScenarioEntity } from '../scenario/scenario.entity.js';
import { SettingEntity } from '../setting/setting.entity.js';
import { UtilizationBlockEntity } from '../utilization/utilization-block.entity.js';

/** Every table; none of these leaves the library. */
export const ENTITIES = [
  ImportChunkEntity, ImportEntity, ImportFileEntity, IssueEntity, PlanEntity, ProjectEntity, ScenarioEntity, ServerEntity,
  SettingEntity, SiteEntity, UtilizationBlockEntity, WorkloadEntity,
];
