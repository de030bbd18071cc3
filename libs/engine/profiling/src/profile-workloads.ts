import { RESOURCES, type DemandBasis, type Metric, type Resource, type Sizing, type SlotCount, type SlotValues, type UtilizationSeries, type Workload, type WorkloadProfile } from '@stowage/domain';
import { isWellCovered } from './coverage.js';
import { demandOfSeries, meanBySlot } from './demand-of-series.js';
import { demandOfSummary, meanCpuOfSummary, type UnmeasuredCpu } from './demand-of-summary.js';
import { growthFactor } from './growth-factor.js';
import { sampleMask, type SampleMask } from './select-samples.js';
import { seriesFinder, valuesOf, type OwnSeries } from './series-of-workload.js';

export interface ProfilingInput {
  readonly workloads: readonly Workload[];
  readonly series: readonly UtilizationSeries[];
  readonly sizing: Sizing;
  /** CPU points that 100 % of each workload's own CPU capacity stands for, by workload id; absent = unknown. */
  readonly cpuPoints: ReadonlyMap<string, number>;
  readonly unmeasuredCpu: UnmeasuredCpu;
}

const METRIC_OF: { readonly [R in Resource]?: Metric } = {
  cpu: 'cpuRatio', memory: 'memoryMib', iops: 'diskIops', network: 'networkBytesPerSecond',
};

/** samples -> one demand profile a workload, in input order. All profiles share one number of slots. */
export function profileWorkloads(input: ProfilingInput): WorkloadProfile[] {
  const slots = slotsFor(input.series, input.sizing.method);
  const findSeries = seriesFinder(input.workloads, input.series);
  return input.workloads.map((workload) => profileOf(workload, findSeries(workload), slots, input));
}

/** An hour-of-week shape needs a week of history, an hour-of-day shape a day. Where time plays no part in sizing, the week serves energy. */
function slotsFor(series: readonly UtilizationSeries[], method: Sizing['method']): SlotCount {
  const longest = series.reduce((seconds, one) => Math.max(seconds, (one.values.cpuRatio?.length ?? 0) * one.intervalSeconds), 0);
  if (longest >= 7 * 86400 - 3600 && method !== 'hour-of-day') return 168;
  return longest >= 86400 - 3600 ? 24 : 1;
}

function profileOf(workload: Workload, own: OwnSeries | undefined, slots: SlotCount, input: ProfilingInput): WorkloadProfile {
  const demand: { [R in Resource]?: SlotValues } = {};
  const basis: { [R in Resource]?: DemandBasis } = {};
  const points = input.cpuPoints.get(workload.id);
  const history = own && { ...own, slots, mask: sampleMask(input.sizing, workload.id) };
  const growth = input.sizing.comfortFactor * growthFactor(input.sizing, workload.group);
  for (const resource of RESOURCES) {
    if (resource === 'cpu' && points === undefined) continue;
    const sized = sizeOf(workload, resource, history, input);
    if (!sized) continue;
    demand[resource] = scaled(sized.demand, growth * (resource === 'cpu' ? (points ?? 0) : 1));
    basis[resource] = sized.basis;
  }
  const meanRatio = meanCpuRatio(workload, history, input.unmeasuredCpu);
  return {
    workloadId: workload.id, slots, demand, basis,
    ...(points === undefined ? {} : { meanCpu: scaled(meanRatio, points) }),
    confidence: confidenceOf(basis),
  };
}

/** A workload's series with the slots to size by and the samples that count. */
interface History extends OwnSeries {
  readonly slots: SlotCount;
  readonly mask: SampleMask;
}

function sizeOf(workload: Workload, resource: Resource, history: History | undefined, input: ProfilingInput): { demand: SlotValues; basis: DemandBasis } | undefined {
  const metric = METRIC_OF[resource];
  const values = history && metric ? valuesOf(history, metric) : undefined;
  const sized = history && values ? demandOfSeries(history.series, history.mask.forSizing(history.series, values), input.sizing, history.slots) : undefined;
  if (!sized) return demandOfSummary(workload, resource, input.sizing, input.unmeasuredCpu);
  const note = [history?.note, sized.basis.note].filter(Boolean).join(' ');
  return { demand: sized.demand, basis: { ...sized.basis, ...(note ? { note } : {}) } };
}

function meanCpuRatio(workload: Workload, history: History | undefined, unmeasured: UnmeasuredCpu): SlotValues {
  const values = history ? valuesOf(history, 'cpuRatio') : undefined;
  const mean = history && values ? meanBySlot(history.series, history.mask.forEnergy(history.series, values), history.slots) : undefined;
  return mean ?? meanCpuOfSummary(workload, unmeasured);
}

function scaled(values: SlotValues, factor: number): SlotValues {
  return typeof values === 'number' ? values * factor : values.map((value) => value * factor);
}

/** high: CPU and memory rest on a good history; medium: on some history or a tool's summary; low: on less. */
function confidenceOf(basis: WorkloadProfile['basis']): WorkloadProfile['confidence'] {
  const vital = [basis.cpu, basis.memory];
  if (vital.every((one) => one !== undefined && isWellCovered(one))) return 'high';
  const known = vital.every((one) => one !== undefined && (one.samples > 0 || one.method.startsWith('summary')));
  return known ? 'medium' : 'low';
}
