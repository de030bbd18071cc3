import { Module } from '@nestjs/common';
import { ImportModule } from '../import/import.module.js';
import { PlanModule } from '../plan/plan.module.js';
import { ProjectModule } from '../project/project.module.js';
import { ScenarioModule } from '../scenario/scenario.module.js';
import { SampleLoader } from './sample-loader.js';
import { SampleSteps } from './sample-steps.js';

@Module({ imports: [ProjectModule, ImportModule, ScenarioModule, PlanModule], providers: [SampleLoader, SampleSteps] })
export class SampleModule {}
