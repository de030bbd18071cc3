import type { UsageSummary } from '@stowage/domain';
import type { ServerRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { TableReader } from '../../table/table-reader.js';
import { fqdnOf } from '../fqdn-of.js';
import { isTrue, quantityOf } from './cells.js';
import type { Field } from './tabs.js';

/** ESXi hosts of a vHost tab. They are servers that carry workloads, never workloads themselves. */
export function readHosts(reader: TableReader<Field>): ServerRow[] {
  return reader.rows.map((row) => readHost(reader, row)).filter((server) => server !== undefined);
}

function readHost(reader: TableReader<Field>, row: GridRow): ServerRow | undefined {
  const name = reader.text(row, 'host');
  if (name === undefined) {
    reader.report(row, 'host', { severity: 'error', code: 'no-name', message: 'The row has no host name and was left out.', maybe: 'Maybe it is a total.' });
    return undefined;
  }
  const text = (field: Field): string | undefined => reader.text(row, field);
  const quantity = (field: Field): number | undefined => quantityOf(reader, row, field);
  const sockets = quantity('sockets');
  const perCpu = quantity('coresPerCpu');
  const cores = quantity('cores') ?? (sockets !== undefined && perCpu !== undefined ? sockets * perCpu : undefined);
  const memoryMib = quantity('hostMemory');
  return {
    name, powerState: 'on',
    identity: known({ uuid: text('hostUuid'), serial: text('serial') ?? text('serviceTag'), fqdn: fqdnOf(name) }),
    ...known({
      site: text('datacenter'), vendor: text('vendor'), model: text('model'), cpuModel: text('cpuModel'), sockets, cores,
      threads: cores !== undefined && isTrue(reader, row, 'htActive') ? cores * 2 : undefined,
      clockMhz: quantity('speed'), memoryMib, os: text('esxVersion'), usage: hostUsage(reader, row, memoryMib), tags: hostTags(reader, row),
    }),
    origin: { file: reader.log.file, ...known({ sheet: reader.header.grid.sheet }), row: row.row },
  };
}

/** CPU and memory usage of the moment RVTools ran; 0 and 0 is a host that did not answer. */
function hostUsage(reader: TableReader<Field>, row: GridRow, memoryMib: number | undefined): UsageSummary | undefined {
  const cpu = quantityOf(reader, row, 'cpuUsage');
  const memory = quantityOf(reader, row, 'memoryUsage');
  if (cpu === undefined && memory === undefined) return undefined;
  if ((cpu ?? 0) === 0 && (memory ?? 0) === 0) return undefined;
  const memoryAverageMib = memory !== undefined && memoryMib !== undefined ? memory * memoryMib : undefined;
  return { ...known({ cpuAverageRatio: cpu, memoryAverageMib }), window: 'one instant' };
}

function hostTags(reader: TableReader<Field>, row: GridRow): Readonly<Record<string, string>> | undefined {
  const tags = known({ cluster: reader.text(row, 'cluster'), maintenance: isTrue(reader, row, 'maintenance') ? 'yes' : undefined });
  return Object.keys(tags).length === 0 ? undefined : tags;
}
