import type { Inventory, Server, Workload } from '@stowage/domain';
import { matchCpu, powerBasisOf } from '@stowage/models';
import { UNKNOWN_SITE, type MachineFacts } from './estate-facts.js';
import { serverUse, type UseContext } from './machine-use.js';
import { rowErrorKey } from './power-rows.js';

const DEFAULT_RACK_UNITS = 2;
const DEFAULT_SOCKETS = 2;
const CORES_PER_SOCKET = 4;

/** The site of a server if the inventory has it. */
export function knownSite(inventory: Inventory, siteId: string | undefined): string {
  return siteId !== undefined && inventory.sites.some((site) => site.id === siteId) ? siteId : UNKNOWN_SITE;
}

/** A server with virtual machines is a hypervisor host today, and so is an empty one where every workload is virtual. */
function isVirtualized(own: readonly Workload[], all: readonly Workload[]): boolean {
  if (own.length > 0) return own.some((workload) => workload.kind === 'virtual');
  return all.length > 0 && all.every((workload) => workload.kind === 'virtual');
}

function purchaseOf(server: Server): Pick<MachineFacts, 'ownership' | 'price'> {
  return {
    ownership: { kind: 'existing', ...(server.purchaseYear === undefined ? {} : { purchaseYear: server.purchaseYear }) },
    ...(server.purchasePrice === undefined ? {} : { price: server.purchasePrice }),
  };
}

function chipsOf(server: Server): Pick<MachineFacts, 'sockets' | 'cores'> {
  const cpu = matchCpu(server);
  const sockets = cpu?.sockets ?? server.sockets ?? DEFAULT_SOCKETS;
  return { sockets, cores: cpu?.cores ?? server.cores ?? sockets * CORES_PER_SOCKET };
}

/** One of today's servers with the given running workloads on it; `complete` where none of them has left it. */
export function serverFacts(server: Server, workloads: readonly Workload[], context: UseContext & { readonly inventory: Inventory }, complete: boolean): MachineFacts {
  const points = context.points.get(server.id)?.points ?? 0;
  const basis = powerBasisOf(server);
  return {
    name: server.name, kind: 'server', siteId: knownSite(context.inventory, server.siteId),
    ...(server.rack === undefined ? {} : { rack: server.rack }),
    ...(server.rackPosition === undefined ? {} : { rackPosition: server.rackPosition }),
    rackUnits: server.rackUnits ?? DEFAULT_RACK_UNITS,
    running: server.powerState !== 'off',
    basis, rowErrorKey: rowErrorKey(basis.group), points,
    ...serverUse(server, workloads, context, complete),
    virtualized: isVirtualized(workloads, context.inventory.workloads),
    ...chipsOf(server), ...purchaseOf(server),
  };
}
