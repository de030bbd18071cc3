import { existsSync } from 'node:fs';
import path from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { SettingRepository, violationOf } from '@stowage/persistence';
import type { ServerSettings } from '../config/environment.js';
import { SETTINGS } from '../config/settings.module.js';
import { ProjectService } from '../project/project.service.js';
import { SampleSteps } from './sample-steps.js';

const MARKER = 'sample-loaded';
const TITLE = 'Chitale Dairy (sample)';

/** On the first run, brings the sample the way a user would: upload, scenario, plan. */
@Injectable()
export class SampleLoader {
  private readonly logger = new Logger('Sample');

  constructor(
    @Inject(SETTINGS) private readonly settings: ServerSettings, private readonly remembered: SettingRepository,
    private readonly projects: ProjectService, private readonly steps: SampleSteps,
  ) {}

  /**
   * Does nothing where there is another project, or where the sample was loaded before: a deleted sample stays deleted.
   * A start that was killed in the middle is carried on with.
   */
  async loadOnce(): Promise<void> {
    const folder = this.settings.sampleFolder;
    if (!this.settings.loadSample || !existsSync(path.join(folder, 'scenario.json')) || (await this.remembered.has(MARKER))) return;
    const projects = await this.projects.list();
    const begun = projects.find((project) => project.sample);
    if (projects.length > 0 && !begun) return;
    this.logger.log('First run: loading the sample project');
    try {
      await this.steps.load(begun ?? (await this.projects.create(TITLE, true)), folder);
      await this.remembered.set(MARKER, TITLE);
    } catch (error) {
      // Another process on the same PostgreSQL is at it.
      if (violationOf(error)?.kind !== 'unique') throw error;
    }
  }
}
