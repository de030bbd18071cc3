import { Module } from '@nestjs/common';
import { UtilizationModule } from '../utilization/utilization.module.js';
import { InventoryController } from './inventory.controller.js';
import { InventoryService } from './inventory.service.js';

@Module({ imports: [UtilizationModule], controllers: [InventoryController], providers: [InventoryService] })
export class InventoryModule {}
