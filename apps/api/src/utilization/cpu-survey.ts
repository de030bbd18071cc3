import { Injectable } from '@nestjs/common';
import { EMPTY_INVENTORY, type SeriesSubject, type UtilizationSeries } from '@stowage/domain';
import { InventoryRepository, UtilizationRepository } from '@stowage/persistence';
import { cpuStatistics, type CpuStatistics } from './cpu-statistics.js';
import { serverSeries } from './server-series.js';

export interface MachineCpu {
  readonly subject: SeriesSubject;
  /** True for a server whose load is the sum of its workloads', which are in the survey too. */
  readonly summed: boolean;
  readonly cpu: CpuStatistics;
}

/** Surveys kept in memory; each is some kilobytes a machine. */
const KEPT = 8;

/** The CPU statistics of every measured machine of a project, worked out once for each revision of its inventory. */
@Injectable()
export class CpuSurvey {
  private readonly surveys = new Map<string, Promise<readonly MachineCpu[]>>();

  constructor(private readonly inventories: InventoryRepository, private readonly utilization: UtilizationRepository) {}

  async of(projectId: string): Promise<readonly MachineCpu[]> {
    const key = `${projectId} ${await this.inventories.revision(projectId)}`;
    const known = this.surveys.get(key);
    if (known) return await known;
    const survey = this.make(projectId);
    this.surveys.set(key, survey);
    survey.catch(() => this.surveys.delete(key));
    for (const oldest of [...this.surveys.keys()].slice(0, -KEPT)) this.surveys.delete(oldest);
    return await survey;
  }

  private async make(projectId: string): Promise<readonly MachineCpu[]> {
    const measured = await this.utilization.read(projectId, { metrics: ['cpuRatio'] });
    const inventory = (await this.inventories.get(projectId))?.inventory ?? EMPTY_INVENTORY;
    return [...surveyed(measured, false), ...surveyed(serverSeries(inventory, measured), true)];
  }
}

function surveyed(series: readonly UtilizationSeries[], summed: boolean): MachineCpu[] {
  return series.flatMap((one) => {
    const cpu = cpuStatistics(one);
    return cpu ? [{ subject: one.subject, summed, cpu }] : [];
  });
}
