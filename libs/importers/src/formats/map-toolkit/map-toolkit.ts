import type { UsageSummary } from '@stowage/domain';
import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, Sighting } from '../../rows.js';
import type { Grid, GridRow } from '../../table/grid.js';
import { cellText } from '../../table/grid.js';
import { known } from '../../table/known.js';
import { KINDS, type QuantityKind } from '../../table/quantity-kinds.js';
import type { TableReader } from '../../table/table-reader.js';
import { column, inUnit } from '../column.js';
import { NOTHING_PARSED, type Format } from '../format.js';
import { readMachine, rowsOf, withTags, type Machine, type MachineField } from '../machine.js';
import { isHypervisorHost, isVirtualMachine } from '../server-nature.js';
import { readTabs, recogniseTabs, type Tab } from '../tabs.js';

type Field = MachineField | 'dnsName' | 'domain' | 'machineType' | 'host' | 'metric' | 'average' | 'maximum' | 'ip';

const anyNumber: QuantityKind = { ...KINDS.iops, name: 'metric', max: 1e15 };
/** Columns of its database, and the labels of its reports. */
const TABS = {
  machines: {
    name: 'inventory', needs: [['name'], ['cores', 'threads', 'memoryMib'], ['machineType', 'dnsName', 'host', 'domain']],
    columns: [
      column('name', 'computersystemname computername'), column('dnsName', 'dnshostname'), column('domain', 'wmidomainname'), column('os', 'oscaption operatingsystem currentoperatingsystem'),
      column('vendor', 'enclosuremanufacturer machinemanufacturer make'), column('serial', 'enclosureserialnumber machineserialnumber serialnumber'), column('model', 'model machinemodel'),
      column('sockets', 'numberofprocessors', KINDS.sockets), column('cores', 'numberofcores', KINDS.cores), column('threads', 'numberoflogicalprocessors', KINDS.threads), column('cpuModel', 'cpu processor processorname'),
      column('memoryMib', 'totalphysicalmemory', inUnit(KINDS.workloadMemory, 'bytes')), column('machineType', 'machinetype'), column('host', 'hostnameforvm'), column('ip', 'ipaddress'),
    ],
  },
  metrics: {
    name: 'metrics', needs: [['name'], ['metric'], ['average', 'maximum']],
    columns: [column('name', 'computersystemname computername'), column('metric', 'metricname'), column('average', 'metricavg', anyNumber), column('maximum', 'metricmax', anyNumber)],
  },
} satisfies Record<string, Tab<Field>>;

/** Microsoft Assessment and Planning Toolkit: tables of its database and workbooks with titles above the header. */
export const MAP_TOOLKIT: Format = {
  id: 'map-toolkit', label: 'MAP Toolkit',
  recognise: (grids) => recogniseTabs(TABS, grids),
  parse,
};

function parse(taken: readonly Grid[], log: IssueLog): ParsedRows {
  const { machines, metrics } = readTabs(TABS, taken, log);
  const all = machines.flatMap((reader) => reader.rows.map((row) => readComputer(reader, row))).filter((machine) => machine !== undefined);
  const rows = [...machines, ...metrics];
  return { ...NOTHING_PARSED, ...rowsOf(all), sightings: metrics.flatMap(usesOf), rowsRead: rows.reduce((sum, reader) => sum + reader.rows.length, 0) };
}

function readComputer(reader: TableReader<Field>, row: GridRow): Machine | undefined {
  const read = readMachine(reader, row);
  if (read === undefined) return undefined;
  const text = (field: Field): string | undefined => reader.text(row, field);
  const dnsName = text('dnsName');
  const computer = withTags({ ...read, identity: { ...read.identity, ...known({ fqdn: dnsName?.includes('.') === true ? dnsName : undefined }) } }, { domain: text('domain'), ip: text('ip') });
  const virtual = /virtual/i.test(text('machineType') ?? '') || text('host') !== undefined || isVirtualMachine(computer);
  if (virtual) return { row: computer, nature: 'virtual', ...known({ host: text('host') }) };
  return { row: computer, nature: isHypervisorHost(computer) ? 'host' : 'physical' };
}

/** One row a metric of a machine: averages and maxima of five-minute samples. */
function usesOf(reader: TableReader<Field>): Sighting[] {
  const byMachine = new Map<string, UsageSummary>();
  for (const row of reader.rows) {
    const machine = reader.text(row, 'name');
    const metric = cellText(reader.cell(row, 'metric'));
    const [average, maximum] = [reader.quantity(row, 'average'), reader.quantity(row, 'maximum')];
    if (machine !== undefined) byMachine.set(machine, { ...byMachine.get(machine), ...figureOf(metric, average, maximum) });
  }
  return [...byMachine].map(([machine, usage]) => ({ machine, facts: { whole: { usage: { ...usage, window: 'MAP Toolkit run' } } }, proves: false }));
}

function figureOf(metric: string, average: number | undefined, maximum: number | undefined): UsageSummary {
  const percent = (value: number | undefined): number | undefined => (value !== undefined && value <= 100 ? value / 100 : undefined);
  if (/^cpu_percentage$/i.test(metric)) return known({ cpuAverageRatio: percent(average), cpuPeakRatio: percent(maximum) });
  return /^diskiops_total$/i.test(metric) ? known({ diskIopsAverage: average, diskIopsPeak: maximum }) : {};
}
