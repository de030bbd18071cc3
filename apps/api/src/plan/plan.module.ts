import { Module } from '@nestjs/common';
import { PlanInputs } from './plan-inputs.js';
import { PlanRunner } from './plan-runner.js';
import { PlanController } from './plan.controller.js';
import { PlanService } from './plan.service.js';

@Module({ controllers: [PlanController], providers: [PlanInputs, PlanRunner, PlanService], exports: [PlanService] })
export class PlanModule {}
