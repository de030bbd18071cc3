import type { UsageSummary } from '@stowage/domain';
import type { ServerRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { TableReader } from '../../table/table-reader.js';
import { readMachine, withTags, type Machine } from '../machine.js';
import { machineTable } from '../machine-table.js';
import { sumOf } from '../sum-of.js';
import { COLUMNS, type Field } from './columns.js';

/** AWS Migration Hub import template and Application Discovery Service export: one row a server, use as average and maximum. */
export const AWS_MIGRATION_HUB = machineTable<Field>({
  id: 'aws-migration-hub', label: 'AWS Migration Hub import',
  columns: COLUMNS,
  signs: [
    { name: 'HostName or ExternalId', oneOf: ['fqdn', 'externalId', 'vmName', 'uuid', 'moRefId'] },
    { name: 'CPU.NumberOfCores or RAM.TotalSizeInMB', oneOf: ['threads', 'sockets', 'memoryMib', 'cpuAvg'] },
  ],
  read: readServer,
});

function readServer(reader: TableReader<Field>, row: GridRow): Machine | undefined {
  const text = (field: Field): string | undefined => reader.text(row, field);
  const name = text('fqdn') ?? text('vmName') ?? text('externalId') ?? text('uuid') ?? text('serverId');
  const read = readMachine(reader, row, { name, usage: usageOf(reader, row) });
  if (read === undefined) return undefined;
  const tags = tagsOf(text('tagList'));
  const server = withTags({ ...read, ...known({ cores: coresOf(reader, row, read), environment: tags['environment'] ?? tags['env'], owner: tags['owner'] }) }, {
    ...tags, wave: text('wave'), 'external id': text('externalId'),
  });
  return { row: server, nature: [text('moRefId'), text('vCenterId'), text('vmName')].some((sign) => sign !== undefined) ? 'virtual' : 'physical' };
}

/** The column meant cores per processor in the first template and all cores in the present one; the logical cores tell. */
function coresOf(reader: TableReader<Field>, row: GridRow, { sockets, cores, threads }: ServerRow): number | undefined {
  if (sockets === undefined || cores === undefined || sockets === 1) return cores;
  const perSocket = cores < sockets || (threads !== undefined && cores * 2 < threads && cores * sockets <= threads);
  if (!perSocket) return cores;
  reader.report(row, 'cores', {
    severity: 'warning', code: 'cores-per-socket', message: `${cores} cores were taken as those of each of ${sockets} processors, so ${cores * sockets} in all.`,
    maybe: 'Maybe state all cores of the machine, as the present template asks.',
  });
  return cores * sockets;
}

/** "zone:1, critical:yes" */
function tagsOf(list: string | undefined): Record<string, string> {
  const pairs = (list ?? '').split(/[,;]/).map((pair) => /^\s*([^:=]+?)\s*[:=]\s*(.*?)\s*$/.exec(pair)).filter((match) => match !== null);
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key.toLowerCase(), value]));
}

function usageOf(reader: TableReader<Field>, row: GridRow): UsageSummary | undefined {
  const quantity = (field: Field): number | undefined => reader.quantity(row, field);
  const usage = known({
    cpuAverageRatio: quantity('cpuAvg'), cpuPeakRatio: quantity('cpuMax'), memoryAverageMib: quantity('usedAvg'), memoryPeakMib: quantity('usedMax'),
    diskIopsAverage: sumOf([quantity('diskReadOpsAvg'), quantity('diskWriteOpsAvg')]), diskIopsPeak: sumOf([quantity('diskReadOpsMax'), quantity('diskWriteOpsMax')]),
    networkBytesPerSecondAverage: sumOf([quantity('networkInAvg'), quantity('networkOutAvg')]),
    networkBytesPerSecondPeak: sumOf([quantity('networkInMax'), quantity('networkOutMax')]),
  });
  return Object.keys(usage).length === 0 ? undefined : usage;
}
