import type { HostModel, Inventory, Workload } from '@stowage/domain';
import { convertMoney, describedCpuPoints } from '@stowage/models';
import { workloadCpuPoints } from './workload-cpu-points.js';

/** Host models of the last years; older ones are in the catalogue for comparison. */
const RECENT_YEARS = 4;
/** Share of a host the first guess fills, and of a CPU it plans for where use is unknown. */
const FILL = { cpu: 0.7, memory: 0.8 };
const UNMEASURED_CPU = 0.25;

/**
 * The model of a catalogue whose hosts would cost least for an estate, by plain sums per site and one spare host each:
 * a first guess for a new scenario, so that a small estate is not offered hosts for a large one.
 * @param models at least one; those without a price are not suggested
 */
export function suggestHostModel(inventory: Inventory, models: readonly HostModel[]): HostModel {
  const newest = Math.max(...models.map((model) => model.year));
  const demands = demandBySite(inventory);
  const priced = models
    .filter((model) => model.price !== undefined && model.year > newest - RECENT_YEARS)
    .map((model) => ({ model, cost: hostsFor(model, demands) * (convertMoney(model.price ?? { amount: 0, currency: 'USD' }, 'USD') ?? Infinity) }));
  const best = priced.toSorted((a, b) => a.cost - b.cost)[0]?.model ?? models[0];
  if (!best) throw new Error('there is no host model to suggest');
  return best;
}

interface SiteDemand {
  readonly cpuPoints: number;
  readonly memoryMib: number;
}

function hostsFor(model: HostModel, demands: readonly SiteDemand[]): number {
  const points = model.cpuPoints ?? describedCpuPoints(model.name, model).points;
  return demands.reduce((sum, { cpuPoints, memoryMib }) => sum + 1 + Math.ceil(Math.max(cpuPoints / (points * FILL.cpu), memoryMib / (model.memoryMib * FILL.memory), 1e-9)), 0);
}

function demandBySite(inventory: Inventory): SiteDemand[] {
  const siteOf = new Map(inventory.servers.map((server) => [server.id, server.siteId]));
  const { points } = workloadCpuPoints(inventory);
  const bySite = new Map<string | undefined, SiteDemand>();
  for (const workload of inventory.workloads) {
    if (workload.excluded !== undefined || workload.powerState === 'off') continue;
    const site = siteOf.get(workload.serverId ?? '');
    const sum = bySite.get(site) ?? { cpuPoints: 0, memoryMib: 0 };
    bySite.set(site, { cpuPoints: sum.cpuPoints + (points.get(workload.id) ?? 0) * cpuRatio(workload), memoryMib: sum.memoryMib + (workload.usage?.memoryPeakMib ?? workload.memoryMib ?? 0) });
  }
  return [...bySite.values()];
}

function cpuRatio({ usage }: Workload): number {
  return usage?.cpuPeakRatio ?? UNMEASURED_CPU;
}
