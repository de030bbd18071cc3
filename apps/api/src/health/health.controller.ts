import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { healthSchema, type Health } from '@stowage/contracts';
import { Database } from '@stowage/persistence';
import { VERSION } from '../config/version.js';
import { Documented } from '../http/documented.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  @Documented({ summary: 'Whether the server is ready', response: healthSchema })
  async health(): Promise<Health> {
    await this.database.ping();
    return { status: 'ok', database: this.database.kind, version: VERSION };
  }
}
