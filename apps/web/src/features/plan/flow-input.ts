import { peakOf, type PlanDocument, type Resource } from '@stowage/domain';
import type { FlowInput, FlowPart } from '../../charts/flow-data';
import type { WorkloadKinds } from '../../charts/workload-kinds';
import { amountWithUnit, pointsPerCore, resourceScale } from './resource-words';
import { counted } from '../../ui/format';

const MOST_SOURCES = 24;
const MOST_HOSTS = 12;
const MOST_BANDS = 60;
const NOWHERE = 'server not stated';

/** Which workload goes from which server to which host, grouped by rack or site where there are too many to read. */
export function flowInput(document: PlanDocument, resource: Resource, kinds: WorkloadKinds): FlowInput {
  const { plan, inventory, profiles } = document;
  const demand = new Map(profiles.map(({ workloadId, demand: needs }) => [workloadId, peakOf(needs[resource] ?? 0)]));
  const workloads = new Map(inventory.workloads.map((workload) => [workload.id, workload]));
  const sourceOf = sourceGrouping(document);
  const hostOf = hostGrouping(document);
  const parts = plan.placements
    .map(({ workload, host }): FlowPart => ({
      id: workload,
      label: workloads.get(workload)?.name ?? workload,
      source: sourceOf(workloads.get(workload)?.serverId),
      host: hostOf(host),
      amount: demand.get(workload) ?? 0,
      kind: kinds.of(workload),
    }))
    .filter(({ amount }) => amount > 0);
  const first = plan.hosts[0];
  const scale = resourceScale(resource, Math.max(0, ...parts.map(({ amount }) => amount)), first ? pointsPerCore(first, document.hostModels) : 1);
  const shown = parts.length <= MOST_BANDS ? parts : mergeSmall(parts);
  const sources = [...new Set(shown.map(({ source }) => source))].map((id) => ({
    id,
    label: id,
    note: amountWithUnit(
      shown.filter(({ source }) => source === id).reduce((sum, { amount }) => sum + amount, 0),
      scale,
    ),
  }));
  const usable = new Map<string, number>();
  for (const host of plan.hosts) {
    const load = host.load.find((entry) => entry.resource === resource);
    usable.set(hostOf(host.id), (usable.get(hostOf(host.id)) ?? 0) + (load?.usable ?? 0));
  }
  return { sources, hosts: [...usable].map(([id, value]) => ({ id, usable: value })), parts: shown };
}

/** True where the picture shows each host and each workload, so that one can be chosen. */
export function isDetailed({ plan }: PlanDocument): boolean {
  return plan.hosts.length <= MOST_HOSTS && plan.placements.length <= MOST_BANDS;
}

function sourceGrouping({ inventory, plan }: PlanDocument): (serverId: string | undefined) => string {
  const servers = new Map(inventory.servers.map((server) => [server.id, server]));
  const carried = new Set(plan.placements.map(({ workload }) => workload));
  const used = [...new Set(inventory.workloads.filter(({ id }) => carried.has(id)).map(({ serverId }) => serverId))];
  if (used.length <= MOST_SOURCES) return (id) => id ?? NOWHERE;
  const rackOf = (id: string | undefined) => {
    const server = servers.get(id ?? '');
    return server ? [server.siteId ?? 'site not stated', server.rack].filter(Boolean).join(', ') : NOWHERE;
  };
  if (new Set(used.map(rackOf)).size <= MOST_SOURCES) return rackOf;
  return (id) => servers.get(id ?? '')?.siteId ?? NOWHERE;
}

function hostGrouping({ plan }: PlanDocument): (hostId: string) => string {
  if (plan.hosts.length <= MOST_HOSTS) return (id) => id;
  const sites = new Map(plan.hosts.map(({ id, siteId }) => [id, siteId]));
  const sizes = new Map<string, number>();
  for (const { siteId } of plan.hosts) sizes.set(siteId, (sizes.get(siteId) ?? 0) + 1);
  return (id) => {
    const site = sites.get(id) ?? '';
    return `${counted(sizes.get(site) ?? 0, 'host')}${site === '' ? '' : `, ${site}`}`;
  };
}

/** Keeps nothing but one band per source, host and kind. */
function mergeSmall(parts: readonly FlowPart[]): readonly FlowPart[] {
  const merged = new Map<string, FlowPart & { readonly workloads: number }>();
  for (const part of parts) {
    const id = `${part.source} ${part.host} ${part.kind}`;
    const known = merged.get(id);
    const workloads = (known?.workloads ?? 0) + 1;
    merged.set(id, { ...part, id, label: counted(workloads, 'workload'), amount: part.amount + (known?.amount ?? 0), workloads });
  }
  return [...merged.values()];
}
