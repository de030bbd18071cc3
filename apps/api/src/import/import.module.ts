import { Module } from '@nestjs/common';
import { ImportRunner } from './import-runner.js';
import { ImportController } from './import.controller.js';
import { ImportService } from './import.service.js';

@Module({ controllers: [ImportController], providers: [ImportRunner, ImportService], exports: [ImportService] })
export class ImportModule {}
