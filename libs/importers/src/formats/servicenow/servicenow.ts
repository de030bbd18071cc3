import { KINDS } from '../../table/quantity-kinds.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { ColumnSpec } from '../../table/match-columns.js';
import type { TableReader } from '../../table/table-reader.js';
import type { ServerRow } from '../../rows.js';
import { column, inUnit } from '../column.js';
import { readMachine, type Machine, type MachineField, type Nature } from '../machine.js';
import { machineTable } from '../machine-table.js';
import { readPrice } from '../read-purchase.js';
import { isHypervisorHost, isVirtualMachine } from '../server-nature.js';

type Field = MachineField | 'class' | 'sysId' | 'coresPerSocket' | 'threadsPerCore' | 'virtual' | 'operational' | 'installed' | 'usedFor' | 'supportGroup' | 'price' | 'currency';

/** Internal names of csv exports and the labels of workbooks. */
const COLUMNS: readonly ColumnSpec<Field>[] = [
  column('name', 'name'), column('class', 'sysclassname class'), column('sysId', 'sysid'), column('serial', 'serialnumber'), column('fqdn', 'fqdn fullyqualifieddomainname'),
  column('vendor', 'manufacturer manufacturername'), column('model', 'modelid modelidname modeliddisplayname model'), column('cpuModel', 'cputype cpumodel'),
  column('sockets', 'cpucount', KINDS.sockets), column('coresPerSocket', 'cpucorecount', KINDS.cores), column('threadsPerCore', 'cpucorethread', KINDS.threads),
  column('clockMhz', 'cpuspeed', KINDS.clock), column('memoryMib', 'ram', inUnit(KINDS.workloadMemory, 'mb')), column('diskMib', 'diskspace', KINDS.disk),
  column('os', 'os operatingsystem'), column('osVersion', 'osversion'), column('virtual', 'virtual isvirtual'), column('site', 'location locationname'),
  column('owner', 'ownedby ownedbyname'), column('environment', 'environment'), column('usedFor', 'usedfor'), column('operational', 'operationalstatus'),
  column('installed', 'installstatus'), column('purchaseYear', 'purchasedate purchased'), column('price', 'cost'), column('currency', 'costcc costcurrency'),
  column('supportGroup', 'supportgroup supportgroupname'),
];
/** What an export of a list view gives unless the property is changed. */
const EXPORT_CAP = 10_000;
/** 7 retired, 8 stolen, 100 absent. The operational status 6 is retired. */
const GONE = /^(retired|absent|stolen|disposed|decommissioned)$/i;

/** Server list of a ServiceNow CMDB, by internal names (csv) or labels (xlsx). */
export const SERVICENOW = machineTable<Field>({
  id: 'servicenow', label: 'ServiceNow CMDB list',
  columns: COLUMNS,
  signs: [
    { name: 'Name', oneOf: ['name'] }, { name: 'sys_class_name or Class', oneOf: ['class', 'sysId'] },
    { name: 'a property of servers, such as cpu_count, ram or serial_number', oneOf: ['sockets', 'coresPerSocket', 'memoryMib', 'serial', 'os', 'cpuModel'] },
  ],
  read: readServer,
  check: (reader) => {
    if (reader.rows.length !== EXPORT_CAP) return;
    reader.log.add({
      severity: 'warning', code: 'export-cut-off', message: `The list has exactly ${EXPORT_CAP} rows, which is where ServiceNow stops an export; more machines may be missing.`,
      maybe: 'Maybe export in parts, or raise the limit there.',
    }, { sheet: reader.header.grid.sheet });
  },
});

function readServer(reader: TableReader<Field>, row: GridRow): Machine | undefined {
  const read = readMachine(reader, row);
  if (read === undefined) return undefined;
  const gone = isGone(reader, row);
  const nature = natureOf(reader, row, read);
  const server: ServerRow = {
    ...read, powerState: gone === undefined ? 'unknown' : 'off',
    ...known({
      ...cpuOf(reader, row), environment: read.environment ?? reader.text(row, 'usedFor'), purchasePrice: readPrice(reader, row),
      tags: { ...read.tags, ...known({ class: reader.text(row, 'class'), 'support group': reader.text(row, 'supportGroup') }) },
    }),
    whole: { ...read.whole, ...known({ excluded: gone }) },
  };
  return { row: server, nature };
}

/** cpu_core_count is the cores of each CPU. Lists of virtual machines often leave cpu_count at 1 or empty. */
function cpuOf(reader: TableReader<Field>, row: GridRow): Partial<Pick<ServerRow, 'cores' | 'threads'>> {
  const [sockets, perSocket, perCore] = [reader.quantity(row, 'sockets'), reader.quantity(row, 'coresPerSocket'), reader.quantity(row, 'threadsPerCore')];
  const cores = perSocket === undefined ? undefined : perSocket * (sockets ?? 1);
  return known({ cores, threads: cores !== undefined && perCore !== undefined && perCore <= 8 ? cores * perCore : undefined });
}

function natureOf(reader: TableReader<Field>, row: GridRow, read: ServerRow): Nature {
  const kind = reader.text(row, 'class') ?? '';
  if (/esx|hyper-?v server|hypervisor/i.test(kind) || isHypervisorHost(read)) return 'host';
  const virtual = /^(true|yes|1)$/i.test(reader.text(row, 'virtual') ?? '');
  return virtual || /vmware instance|virtual machine|vm_instance/i.test(kind) || isVirtualMachine(read) ? 'virtual' : 'physical';
}

function isGone(reader: TableReader<Field>, row: GridRow): string | undefined {
  const [operational, installed] = [reader.text(row, 'operational'), reader.text(row, 'installed')];
  const retired = GONE.test(operational ?? '') || GONE.test(installed ?? '') || operational === '6' || ['7', '8', '100'].includes(installed ?? '');
  return retired ? 'retired' : undefined;
}
