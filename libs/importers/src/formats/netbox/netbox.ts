import { KINDS } from '../../table/quantity-kinds.js';
import type { ServerRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { ColumnSpec } from '../../table/match-columns.js';
import type { TableReader } from '../../table/table-reader.js';
import { column } from '../column.js';
import { readMachine, withTags, type Machine, type MachineField, type Nature } from '../machine.js';
import { machineTable } from '../machine-table.js';
import { isHypervisorHost, isVirtualMachine } from '../server-nature.js';

type Field = MachineField | 'role' | 'status' | 'tenant' | 'location' | 'deviceType' | 'cluster' | 'ip' | 'face' | 'assetTag' | 'parent' | 'description';

/** Import headers, and the column labels of an English table view. Custom fields are tags, those for CPU and memory by name. */
const COLUMNS: readonly ColumnSpec<Field>[] = [
  column('name', 'name'), column('status', 'status'), column('tenant', 'tenant'), column('site', 'site'), column('location', 'location'), column('rack', 'rack'),
  column('role', 'role devicerole'), column('vendor', 'manufacturer'), column('deviceType', 'devicetype type'), column('ip', 'ipaddress primaryip'), column('os', 'platform'),
  column('serial', 'serial serialnumber'), column('assetTag', 'assettag'), column('rackPosition', 'position', { ...KINDS.rackPosition, whole: false }), column('face', 'face rackface'),
  column('cluster', 'cluster'), column('parent', 'parent parentdevice'), column('description', 'description'), column('rackUnits', 'uheight heightu', KINDS.rackUnits),
  column('cores', 'cfcores cfcpucores', KINDS.cores), column('sockets', 'cfsockets cfcpus cfcpucount', KINDS.sockets), column('cpuModel', 'cfcpu cfcpumodel'),
  column('memoryMib', 'cfmemory cfram', KINDS.memory), column('purchaseYear', 'cfpurchasedate cfpurchased cfpurchaseyear'), column('owner', 'owner cfowner'),
];
/** What stands in racks and computes nothing to consolidate. */
const NOT_SERVERS = /switch|router|firewall|\bpdu\b|\bups\b|patch|panel|console|load.?balancer|access.?point|\bkvm switch\b|camera|cable|modem|gateway|tor\b|leaf|spine|storage|\bsan\b|\bnas\b|chassis|shelf/i;

/** Devices of NetBox: the import format and a table export. It knows places and models, not CPUs and memory. */
export const NETBOX = machineTable<Field>({
  id: 'netbox', label: 'NetBox devices',
  columns: COLUMNS,
  signs: [
    { name: 'device_type or Type', oneOf: ['deviceType'] }, { name: 'role', oneOf: ['role'] }, { name: 'site', oneOf: ['site'] }, { name: 'status', oneOf: ['status'] },
    { name: 'rack, location or tenant', oneOf: ['rack', 'location', 'tenant'] },
  ],
  read: readDevice,
});

function readDevice(reader: TableReader<Field>, row: GridRow): Machine | undefined {
  const text = (field: Field): string | undefined => reader.text(row, field);
  const role = text('role');
  if (role !== undefined && NOT_SERVERS.test(role)) {
    reader.report(row, 'role', { severity: 'note', code: 'not-a-server', message: 'This device is no server; it was left out.' });
    return undefined;
  }
  const read = readMachine(reader, row, { name: text('name') ?? text('assetTag') ?? text('serial') });
  if (read === undefined) return undefined;
  const device = withTags({ ...read, ...stateOf(text('status'), read), ...known({ model: text('deviceType'), owner: read.owner ?? text('tenant'), application: text('description') }) }, {
    role, location: text('location'), cluster: text('cluster'), 'asset tag': text('assetTag'), ip: text('ip')?.replace(/\/\d+$/, ''), parent: text('parent'),
  });
  return { row: device, nature: natureOf(device, role) };
}

function stateOf(text: string | undefined, { whole }: ServerRow): Pick<ServerRow, 'powerState' | 'whole'> {
  const status = text?.toLowerCase() ?? '';
  if (!['offline', 'inventory', 'decommissioning', 'planned', 'failed'].includes(status)) return { powerState: 'on', ...known({ whole }) };
  return { powerState: 'off', whole: { ...whole, excluded: `NetBox status: ${status}` } };
}

function natureOf(device: ServerRow, role = ''): Nature {
  if (/hypervisor|esxi?\b|proxmox|hyper-v/i.test(role) || isHypervisorHost(device)) return 'host';
  return isVirtualMachine(device) ? 'virtual' : 'physical';
}
