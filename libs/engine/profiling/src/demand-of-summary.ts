import type { DemandBasis, Resource, Sizing, Workload } from '@stowage/domain';
import { NO_COVERAGE } from './coverage.js';
import type { SizedDemand } from './demand-of-series.js';

/** CPU load where nobody measured it, as shares of what the workload was given. Rows of the assumptions table. */
export interface UnmeasuredCpu {
  /** Share of the allocation to size by. */
  readonly sizedRatio: number;
  /** Share of the allocation it uses on average, for energy. */
  readonly meanRatio: number;
}

/** A tool's figure of a single moment is no measure of demand over weeks. */
const INSTANT = 'one instant';

/**
 * Sizes a resource from summary figures, or from what the workload was given where there are none.
 * CPU comes as a share 0..1 of its own capacity, the rest in the units of the domain.
 * @returns undefined where nothing at all is known
 */
export function demandOfSummary(workload: Workload, resource: Resource, sizing: Sizing, unmeasured: UnmeasuredCpu): SizedDemand | undefined {
  if (resource === 'disk') return ofAllocation(workload.diskUsedMib ?? workload.diskMib, 'Disk space in use, or given where use is unknown.');
  const { average, peak } = figuresOf(workload, resource);
  if (workload.usage?.window === INSTANT) return withoutUsage(workload, resource, peak ?? average, unmeasured);
  return ofFigures(average, peak, sizing) ?? withoutUsage(workload, resource, undefined, unmeasured);
}

function ofFigures(average: number | undefined, peak: number | undefined, sizing: Sizing): SizedDemand | undefined {
  if (sizing.method === 'average' && average !== undefined) return ofSummary(average, 'summary-average');
  if (peak !== undefined) return ofSummary(peak, 'summary-peak');
  return average === undefined ? undefined : ofSummary(average, 'summary-average', 'Only an average is known: peaks above it are not covered.');
}

function withoutUsage(workload: Workload, resource: Resource, seen: number | undefined, unmeasured: UnmeasuredCpu): SizedDemand | undefined {
  if (resource === 'memory') return ofAllocation(workload.memoryMib, 'Memory use over time is unknown: sized by what it was given.');
  if (resource === 'cpu') {
    const note = seen === undefined ? 'CPU use is unknown' : 'CPU use is known for one instant only';
    return ofAllocation(Math.max(unmeasured.sizedRatio, seen ?? 0), `${note}: sized by ${Math.round(unmeasured.sizedRatio * 100)} % of what it was given, or the instant where higher.`);
  }
  return seen === undefined ? undefined : ofAllocation(seen, 'Known for one instant only.');
}

function figuresOf(workload: Workload, resource: Resource): { average?: number | undefined; peak?: number | undefined } {
  const usage = workload.usage ?? {};
  switch (resource) {
    case 'cpu': return { average: usage.cpuAverageRatio, peak: usage.cpuPeakRatio };
    case 'memory': return { average: usage.memoryAverageMib, peak: usage.memoryPeakMib };
    case 'iops': return { average: usage.diskIopsAverage, peak: usage.diskIopsPeak };
    case 'network': return { average: usage.networkBytesPerSecondAverage, peak: usage.networkBytesPerSecondPeak };
    case 'disk': return {};
  }
}

/** Mean CPU share 0..1 for energy, where there is no time series. */
export function meanCpuOfSummary(workload: Workload, unmeasured: UnmeasuredCpu): number {
  const { cpuAverageRatio, cpuPeakRatio } = workload.usage ?? {};
  return cpuAverageRatio ?? Math.min(unmeasured.meanRatio, cpuPeakRatio ?? 1);
}

function ofSummary(demand: number, method: DemandBasis['method'], note?: string): SizedDemand {
  return { demand, basis: { ...NO_COVERAGE, method, ...(note ? { note } : {}) } };
}

function ofAllocation(demand: number | undefined, note: string): SizedDemand | undefined {
  return demand === undefined ? undefined : { demand, basis: { ...NO_COVERAGE, method: 'allocation', note } };
}
