import type { MachineSummary } from '@stowage/contracts';
import type { Inventory, PowerModel, Server, UsageSummary, Workload } from '@stowage/domain';
import { powerModelOf, resolveAssumptions, type AssumptionValues } from '@stowage/models';
import type { CpuStatistics } from '../utilization/cpu-statistics.js';
import type { MachineCpu } from '../utilization/cpu-survey.js';

type CpuPart = Pick<MachineSummary, 'cpuMeanRatio' | 'cpuHighRatio' | 'cpuHighBasis' | 'cpuSource' | 'cpuByHour' | 'samples' | 'historyDays'>;

/** The grid factor does not matter here, and no price is shown. */
const CONTEXT = { currency: 'USD', startYear: 2026 };

const UNKNOWN_CPU: CpuPart = { cpuMeanRatio: null, cpuHighRatio: null, cpuHighBasis: null, cpuSource: null, cpuByHour: null, samples: 0, historyDays: 0 };

/** One line for each server: what it does, how far that is known, and what it may draw. */
export function summarizeMachines(inventory: Inventory, survey: readonly MachineCpu[]): MachineSummary[] {
  const measured = new Map(survey.map(({ subject, cpu }) => [`${subject.kind} ${subject.id}`, cpu]));
  const { book } = resolveAssumptions([], inventory.sites, CONTEXT);
  const workloadsOf = byServer(inventory.workloads);
  return inventory.servers.map((server) => {
    const workloads = workloadsOf.get(server.id) ?? [];
    return { serverId: server.id, ...cpuOf(server, workloads, measured), ...powerOf(server, book), workloads: workloads.map(({ id }) => id) };
  });
}

function byServer(workloads: readonly Workload[]): Map<string, Workload[]> {
  const groups = new Map<string, Workload[]>();
  for (const workload of workloads) {
    if (workload.serverId === undefined) continue;
    groups.set(workload.serverId, [...(groups.get(workload.serverId) ?? []), workload]);
  }
  return groups;
}

/** Its own series, else that of the one workload that has the machine to itself, else their summaries. */
function cpuOf(server: Server, workloads: readonly Workload[], measured: ReadonlyMap<string, CpuStatistics>): CpuPart {
  const [first, ...others] = workloads;
  const sole = others.length === 0 && first?.kind === 'physical' ? first : undefined;
  const series = measured.get(`server ${server.id}`) ?? (sole && measured.get(`workload ${sole.id}`));
  return series ? fromSeries(series) : fromSummary(server.usage ?? sole?.usage);
}

function fromSeries(cpu: CpuStatistics): CpuPart {
  return {
    cpuMeanRatio: cpu.meanRatio, cpuHighRatio: cpu.highRatio, cpuHighBasis: cpu.highBasis, cpuSource: 'series', cpuByHour: [...cpu.byHour],
    samples: cpu.samples, historyDays: cpu.historyDays,
  };
}

function fromSummary(usage: UsageSummary | undefined): CpuPart {
  const mean = usage?.cpuAverageRatio ?? null;
  const peak = usage?.cpuPeakRatio ?? null;
  if (mean === null && peak === null) return UNKNOWN_CPU;
  return { ...UNKNOWN_CPU, cpuMeanRatio: mean, cpuHighRatio: peak, cpuHighBasis: peak === null ? null : 'peak', cpuSource: 'summary' };
}

function powerOf(server: Server, assumptions: AssumptionValues): Pick<MachineSummary, 'idlePowerWatts' | 'maxPowerWatts' | 'powerSource'> {
  const { model, source } = powerModelOf(server, assumptions);
  return { ...wattsOf(model), powerSource: source };
}

function wattsOf(model: PowerModel): Pick<MachineSummary, 'idlePowerWatts' | 'maxPowerWatts'> {
  return model.kind === 'constant'
    ? { idlePowerWatts: model.watts, maxPowerWatts: model.watts }
    : { idlePowerWatts: model.idleWatts, maxPowerWatts: model.maxWatts };
}
