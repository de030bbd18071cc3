import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { inventoryResponseSchema, projectParams } from '@stowage/contracts';
import type { ProjectParams } from '@stowage/contracts';
import { Documented } from '../http/documented.js';
import { ZodPipe } from '../http/zod.pipe.js';
import { InventoryService } from './inventory.service.js';

@ApiTags('inventory')
@Controller('projects/:projectId/inventory')
export class InventoryController {
  constructor(private readonly inventories: InventoryService) {}

  @Get()
  @Documented({ summary: "Today's estate with a summary of each server", params: projectParams, response: inventoryResponseSchema })
  async get(@Param(new ZodPipe(projectParams)) { projectId }: ProjectParams): Promise<Awaited<ReturnType<InventoryService['get']>>> {
    return await this.inventories.get(projectId);
  }
}
