import { Module } from '@nestjs/common';
import { PlanRunner } from './plan-runner.js';
import { PlanController } from './plan.controller.js';
import { PlanService } from './plan.service.js';

@Module({ controllers: [PlanController], providers: [PlanRunner, PlanService], exports: [PlanService] })
export class PlanModule {}
