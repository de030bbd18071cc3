import { Module } from '@nestjs/common';
import { PlanModule } from '../plan/plan.module.js';
import { ReportController } from './report.controller.js';
import { ReportService } from './report.service.js';

@Module({ imports: [PlanModule], controllers: [ReportController], providers: [ReportService] })
export class ReportModule {}
