import type { Inventory, Server, Workload } from '@stowage/domain';
import { siteName } from '../../../build-report/sites.js';
import type { Sheet } from '../cell.js';
import { listSheet, type Field } from '../list-sheet.js';

/** A server or a workload; the fields the other kind has stay empty. */
interface Thing {
  readonly kind: string;
  readonly site: string | null;
  readonly both: Pick<Server & Workload, 'id' | 'powerState' | 'application' | 'owner' | 'environment' | 'memoryMib' | 'diskMib' | 'os' | 'origin'>;
  readonly server?: Server;
  readonly workload?: Workload;
}

const FIELDS: readonly Field<Thing>[] = [
  { head: 'Name', width: 24, value: ({ both }) => both.id },
  { head: 'Kind', width: 18, value: ({ kind }) => kind },
  { head: 'Site', width: 16, value: ({ site }) => site },
  { head: 'Runs on', width: 18, value: ({ workload }) => workload?.serverId },
  { head: 'State', width: 9, value: ({ both }) => both.powerState },
  { head: 'Application', width: 20, value: ({ both }) => both.application },
  { head: 'Group', width: 18, value: ({ workload }) => workload?.group },
  { head: 'Owner', width: 14, value: ({ both }) => both.owner },
  { head: 'Environment', width: 13, value: ({ both }) => both.environment },
  { head: 'Vendor', width: 11, value: ({ server }) => server?.vendor },
  { head: 'Model', width: 20, value: ({ server }) => server?.model },
  { head: 'CPU', width: 22, value: ({ server }) => server?.cpuModel },
  { head: 'Sockets', width: 9, look: 'whole', value: ({ server }) => server?.sockets },
  { head: 'Cores or virtual CPUs', width: 11, look: 'whole', value: ({ server, workload }) => server?.cores ?? workload?.cpuCount },
  { head: 'Memory, MiB', width: 11, look: 'whole', value: ({ both }) => both.memoryMib },
  { head: 'Disk, MiB', width: 12, look: 'whole', value: ({ both }) => both.diskMib },
  { head: 'Disk in use, MiB', width: 12, look: 'whole', value: ({ workload }) => workload?.diskUsedMib },
  { head: 'Operating system', width: 26, value: ({ both }) => both.os },
  { head: 'Rack', width: 8, value: ({ server }) => server?.rack },
  { head: 'Lowest rack unit', width: 9, look: 'whole', value: ({ server }) => server?.rackPosition },
  { head: 'Rack units, U', width: 9, look: 'whole', value: ({ server }) => server?.rackUnits },
  { head: 'Average power as given, W', width: 13, look: 'whole', value: ({ server }) => server?.averagePowerWatts },
  { head: 'Bought in', width: 9, look: 'year', value: ({ server }) => server?.purchaseYear },
  { head: 'Availability target, %', width: 12, look: 'shareFine', value: ({ workload }) => workload?.slaTargetRatio },
  { head: 'File', width: 16, value: ({ both }) => both.origin?.file },
  { head: 'Row of the file', width: 8, look: 'year', value: ({ both }) => both.origin?.row },
];

/** The estate as it was understood: servers first, then what runs on them. */
export function inventorySheet(inventory: Inventory): Sheet {
  const servers = new Map(inventory.servers.map((server) => [server.id, server]));
  const site = (server: Server | undefined): string | null => (server?.siteId === undefined ? null : siteName(inventory, server.siteId));
  return listSheet('Inventory', FIELDS, [
    ...inventory.servers.map((server): Thing => ({ kind: 'server', site: site(server), both: server, server })),
    ...inventory.workloads.map((workload): Thing => ({ kind: `${workload.kind} workload`, site: site(servers.get(workload.serverId ?? '')), both: workload, workload })),
  ]);
}
