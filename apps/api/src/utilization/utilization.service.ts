import { Injectable } from '@nestjs/common';
import type { HourlySeries, MachineWeek, UtilizationWeek } from '@stowage/contracts';
import { METRIC_RULES, METRICS, type Inventory, type SeriesSubject, type UtilizationSeries } from '@stowage/domain';
import { coarsen, InventoryRepository, UtilizationRepository } from '@stowage/persistence';
import { found, notFound } from '../http/problem.js';
import { meanOf } from './cpu-statistics.js';
import { CpuSurvey, type MachineCpu } from './cpu-survey.js';
import { estateWeek } from './estate-week.js';
import { wholeMachines } from './whole-machines.js';

const HOUR = 3600;

@Injectable()
export class UtilizationService {
  constructor(
    private readonly inventories: InventoryRepository, private readonly utilization: UtilizationRepository, private readonly survey: CpuSurvey,
  ) {}

  /** Mean CPU by hour of the week, over the estate and for each measured machine, or for one only. */
  async week(projectId: string, subject?: string): Promise<UtilizationWeek> {
    const { inventory } = found(await this.inventories.get(projectId), 'project', projectId);
    const survey = await this.survey.of(projectId);
    const all = survey.filter((machine) => !machine.summed);
    const chosen = subject === undefined ? all : all.filter((machine) => `${machine.subject.kind}:${machine.subject.id}` === subject);
    if (subject !== undefined && chosen.length === 0) throw notFound('measured machine', subject);
    const coresOf = cores(inventory);
    const counted = subject === undefined ? wholeMachines(survey, inventory) : chosen;
    const hours = estateWeek(counted.map(({ subject: own, cpu }) => ({ hours: cpu.byHourOfWeek, weight: coresOf(own) })));
    return {
      estate: { cpuByHourOfWeek: hours, cpuMeanRatio: meanOf(hours.filter((hour) => hour !== null)) },
      machines: chosen.map(toMachineWeek),
    };
  }

  /** Every metric of one machine by the hour. */
  async hourly(projectId: string, subject: SeriesSubject): Promise<HourlySeries> {
    const [series] = await this.utilization.read(projectId, { subject });
    if (series) return toHourly(series);
    const { inventory } = found(await this.inventories.get(projectId), 'project', projectId);
    const machines = subject.kind === 'server' ? inventory.servers : inventory.workloads;
    found(machines.find((machine) => machine.id === subject.id), subject.kind, subject.id);
    return { subject: { ...subject }, start: null, values: {} };
  }
}

function cores(inventory: Inventory): (subject: SeriesSubject) => number | undefined {
  const servers = new Map(inventory.servers.map((server) => [server.id, server.cores]));
  const workloads = new Map(inventory.workloads.map((workload) => [workload.id, workload.cpuCount]));
  return ({ kind, id }) => (kind === 'server' ? servers : workloads).get(id);
}

function toMachineWeek({ subject, cpu }: MachineCpu): MachineWeek {
  return {
    subject: { ...subject }, name: subject.id, cpuByHourOfWeek: [...cpu.byHourOfWeek], cpuMeanRatio: cpu.meanRatio, samples: cpu.samples,
    historyDays: cpu.historyDays,
  };
}

function toHourly(series: UtilizationSeries): HourlySeries {
  const start = Math.floor(series.startEpochSeconds / HOUR);
  const length = Math.max(...Object.values(series.values).map((values) => values.length));
  const end = Math.floor((series.startEpochSeconds + (length - 1) * series.intervalSeconds) / HOUR) + 1;
  const values: HourlySeries['values'] = {};
  for (const metric of METRICS) {
    const samples = series.values[metric];
    if (!samples) continue;
    const hourly = coarsen({ ...series, samples }, METRIC_RULES[metric].overTime, { step: HOUR, start, length: end - start });
    values[metric] = Array.from(hourly, (value) => (Number.isNaN(value) ? null : value));
  }
  return { subject: { ...series.subject }, start: new Date(start * HOUR * 1000).toISOString(), values };
}
