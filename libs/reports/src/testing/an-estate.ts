import type { HostLoad, Inventory, Placement, PlannedHost, Server, Site, Workload } from '@stowage/domain';
import { peakOf } from '@stowage/domain';
import { aServer, aWorkload } from '@stowage/domain/testing';

/** How large an example is; workloads are dealt out evenly, so every sum can be checked by hand. */
export interface EstateSize {
  readonly servers: number;
  readonly workloads: number;
  readonly hosts: number;
}

export const SITES: readonly Site[] = [{ id: 'Plant room', name: 'Plant room', country: 'IN' }, { id: 'Office room', name: 'Office room', country: 'IN' }];

const NAMES = ['erp', 'mail', 'file', 'db', 'web', 'ad', 'backup', 'milk-collection', 'dev', 'print'];
const GIB = 1024;

export function anInventory({ servers, workloads }: EstateSize): Inventory {
  return {
    sites: SITES,
    servers: Array.from({ length: servers }, (_, index) => serverAt(index)),
    workloads: Array.from({ length: workloads }, (_, index) => workloadAt(index, servers)),
  };
}

function serverAt(index: number): Server {
  return aServer({
    name: `srv-${index + 1}`, siteId: siteOf(index), rack: 'R1', rackPosition: 1 + 2 * (index % 20), rackUnits: 2, vendor: 'Dell',
    model: 'PowerEdge 2950', cpuModel: 'Intel Xeon 5160', sockets: 2, cores: 4, memoryMib: 8 * GIB, averagePowerWatts: 250,
  });
}

function workloadAt(index: number, servers: number): Workload {
  const kind = NAMES[index % NAMES.length] ?? 'app';
  return aWorkload({
    name: `${kind}-${index + 1}`, serverId: `srv-${(index % servers) + 1}`, application: kind, owner: 'IT', environment: 'production',
    cpuCount: 2, memoryMib: 4 * GIB, diskMib: 80 * GIB, os: 'Windows Server 2003', slaTargetRatio: index % 2 === 0 ? 0.9995 : 0.999,
  });
}

const siteOf = (index: number): string => (index % 5 < 3 ? 'Plant room' : 'Office room');

/** Workload n runs on host n modulo the number of hosts. */
export function placementsOf({ workloads, hosts }: EstateSize, inventory: Inventory): readonly Placement[] {
  return inventory.workloads.slice(0, workloads).map((workload, index) => ({ workload: workload.id, host: `host-${(index % hosts) + 1}` }));
}

export function hostsOf(size: EstateSize, placements: readonly Placement[]): readonly PlannedHost[] {
  return Array.from({ length: size.hosts }, (_, index) => {
    const id = `host-${index + 1}`;
    const workloads = placements.filter(({ host }) => host === id).map(({ workload }) => workload);
    return { id, modelId: 'test-host', siteId: 'Plant room', workloads, load: loadsOf(workloads.length) };
  });
}

/** Each workload needs 3 CPU points by day and 1 by night, and 4 GiB of a 64 GiB host. */
function loadsOf(workloads: number): readonly HostLoad[] {
  const cpu = Array.from({ length: 24 }, (_, hour) => workloads * (hour >= 8 && hour < 18 ? 3 : 1));
  const memory = workloads * 4 * GIB;
  return [
    { resource: 'cpu', demand: cpu, capacity: 100, usable: 80, peak: peakOf(cpu), peakSlot: 8 },
    { resource: 'memory', demand: memory, capacity: 64 * GIB, usable: 58 * GIB, peak: memory, peakSlot: 0 },
  ];
}
