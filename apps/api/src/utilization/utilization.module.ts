import { Module } from '@nestjs/common';
import { CpuSurvey } from './cpu-survey.js';
import { UtilizationController } from './utilization.controller.js';
import { UtilizationService } from './utilization.service.js';

@Module({ controllers: [UtilizationController], providers: [CpuSurvey, UtilizationService], exports: [CpuSurvey] })
export class UtilizationModule {}
