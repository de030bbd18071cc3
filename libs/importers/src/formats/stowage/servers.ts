import type { MachineIdentity } from '@stowage/domain';
import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, ServerRow, WorkloadRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { Header } from '../../table/match-columns.js';
import { TableReader } from '../../table/table-reader.js';
import { NOTHING_PARSED } from '../format.js';
import { checkUsed, noteOtherColumns, readExclusion, readName, readPowerState, readTags } from '../common-fields.js';
import { inOrder } from './in-order.js';
import { readCountry } from '../read-country.js';
import { readPrice, readYear } from '../read-purchase.js';
import { SERVER_COLUMNS, type ServerField } from './server-columns.js';
import { asVirtualMachine, isHypervisorHost, isVirtualMachine } from '../server-nature.js';
import { tableFormat } from '../table-format.js';
import { readUsage } from './usage.js';

const ONE_OF: readonly ServerField[] = ['cores', 'coresPerSocket', 'sockets', 'memoryMib', 'cpuModel'];
/** Many lists have a name and a place; two of these make it a list of machines. */
const TWO_OF: readonly ServerField[] = ['site', 'rack', 'vendor', 'model', 'serial', 'os'];

/** One row a physical server. Also takes any other table of servers whose headers it knows. */
export const STOWAGE_SERVERS = tableFormat({
  id: 'stowage-servers', label: 'Servers table', expects: 'a name column and cores, sockets, memory or CPU model, or two of site, rack, vendor, model, serial number and OS',
  columns: SERVER_COLUMNS,
  missing: (columns) => [
    ...(columns.has('name') ? [] : ['Name']),
    ...(ONE_OF.some((field) => columns.has(field)) || TWO_OF.filter((field) => columns.has(field)).length > 1 ? [] : ['Cores, Memory or another property of the machines']),
  ],
  parse: (header, log) => ({ ...NOTHING_PARSED, ...parseServers(header, log) }),
});

function parseServers(header: Header<ServerField>, log: IssueLog): Omit<ParsedRows, 'samples'> {
  const reader = new TableReader(header, log);
  noteOtherColumns(reader);
  const servers: ServerRow[] = [];
  const workloads: WorkloadRow[] = [];
  for (const row of reader.rows) {
    const server = readServer(reader, row);
    if (server === undefined) continue;
    if (isVirtualMachine(server)) {
      workloads.push(asVirtualMachine(server));
      reader.report(row, 'model', {
        severity: 'note', code: 'virtual-machine-listed', subject: server.name, message: 'This is a virtual machine; it was taken as a workload, not as a server.',
      });
    } else if (isHypervisorHost(server)) {
      const { whole, ...host } = server;
      servers.push({ ...host, ...known({ usage: whole?.usage }) });
      reader.report(row, 'os', {
        severity: 'note', code: 'hypervisor-host-listed', subject: server.name, message: 'This is a hypervisor host; it was taken as a server without a workload of its own.',
      });
    } else servers.push(server);
  }
  return { servers, workloads, rowsRead: reader.rows.length };
}

function readServer(reader: TableReader<ServerField>, row: GridRow): ServerRow | undefined {
  const name = readName(reader, row);
  if (name === undefined) return undefined;
  const powerState = readPowerState(reader, row);
  const text = (field: ServerField): string | undefined => reader.text(row, field);
  const quantity = (field: ServerField): number | undefined => reader.quantity(row, field);
  const [idlePowerWatts, maxPowerWatts] = inOrder(reader, row, 'idlePower', 'maxPower');
  const usage = readUsage(reader, row);
  const [memoryMib, diskMib, diskUsedMib] = [quantity('memoryMib'), quantity('diskMib'), quantity('diskUsedMib')];
  checkUsed(reader, row, usage?.memoryPeakMib === undefined ? 'memoryAverage' : 'memoryPeak', [usage?.memoryPeakMib ?? usage?.memoryAverageMib, memoryMib]);
  checkUsed(reader, row, 'diskUsedMib', [diskUsedMib, diskMib]);
  return {
    name, powerState, identity: readIdentity(reader, row),
    ...known({
      site: text('site'), country: readCountry(reader, row), rack: text('rack'), rackPosition: quantity('rackPosition'), rackUnits: quantity('rackUnits'),
      vendor: text('vendor'), model: text('model'), cpuModel: readCpuModel(reader, row), ...readCpu(reader, row), clockMhz: quantity('clockMhz'),
      memoryMib, diskMib, os: text('os'), application: text('application'), owner: text('owner'),
      environment: text('environment'), purchaseYear: readYear(reader, row), purchasePrice: readPrice(reader, row),
      idlePowerWatts, maxPowerWatts, averagePowerWatts: quantity('averagePower'), nameplatePowerWatts: quantity('nameplatePower'),
      tags: readTags(reader, row),
    }),
    whole: known({
      usage, excluded: readExclusion(reader, row, powerState), slaTargetRatio: quantity('slaTarget'),
      diskUsedMib, group: text('group'),
    }),
    origin: { file: reader.log.file, ...known({ sheet: reader.header.grid.sheet }), row: row.row },
  };
}

function readIdentity<F extends string>(reader: TableReader<F | 'uuid' | 'serial' | 'fqdn'>, row: GridRow): MachineIdentity {
  return known({ uuid: reader.text(row, 'uuid'), serial: reader.text(row, 'serial'), fqdn: reader.text(row, 'fqdn') });
}

/** A bare number under "CPU" is a count of something, not a model. */
function readCpuModel(reader: TableReader<ServerField>, row: GridRow): string | undefined {
  const model = reader.text(row, 'cpuModel');
  if (model === undefined || !/^[\d.,\s]+$/.test(model)) return model;
  reader.report(row, 'cpuModel', {
    severity: 'error', code: 'cpu-model-is-a-number', message: 'This is a number, not a CPU model; it was left out.', maybe: 'Maybe name the column Cores or Sockets.',
  });
  return undefined;
}

/** Cores of the whole machine, from the total or from cores per socket; a total below the sockets is doubted. */
function readCpu(reader: TableReader<ServerField>, row: GridRow): { sockets: number | undefined; cores: number | undefined; threads: number | undefined } {
  const sockets = reader.quantity(row, 'sockets');
  const perSocket = reader.quantity(row, 'coresPerSocket');
  const cores = reader.quantity(row, 'cores') ?? (sockets !== undefined && perSocket !== undefined ? sockets * perSocket : undefined);
  if (sockets !== undefined && cores !== undefined && cores < sockets) {
    reader.report(row, 'cores', {
      severity: 'warning', code: 'cores-below-sockets', message: `${cores} cores in ${sockets} sockets can't be; the values were taken as they stand.`,
      maybe: 'Maybe the column holds cores per socket: name it "Cores per socket".',
    });
  }
  return { sockets, cores, threads: reader.quantity(row, 'threads') };
}
