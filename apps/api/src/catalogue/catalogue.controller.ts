import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { assumptionListSchema, hostModelListSchema } from '@stowage/contracts';
import type { Assumption, HostModel } from '@stowage/domain';
import { DEFAULT_ASSUMPTIONS, HOST_MODELS } from '@stowage/models';
import { Documented } from '../http/documented.js';

/** The tables that ship with the program. */
@ApiTags('catalogue')
@Controller()
export class CatalogueController {
  @Get('host-models')
  @Documented({ summary: 'Host models to choose from', response: hostModelListSchema })
  hostModels(): readonly HostModel[] {
    return HOST_MODELS;
  }

  @Get('assumptions')
  @Documented({ summary: 'Every default with its range, unit, source and year; money in USD', response: assumptionListSchema })
  assumptions(): readonly Assumption[] {
    return DEFAULT_ASSUMPTIONS;
  }
}
