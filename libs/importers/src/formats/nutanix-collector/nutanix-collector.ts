import type { UsageSummary } from '@stowage/domain';
import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows } from '../../rows.js';
import type { Grid, GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { TableReader } from '../../table/table-reader.js';
import { NOTHING_PARSED, type Format } from '../format.js';
import { fqdnOf } from '../fqdn-of.js';
import { readMachine, rowsOf, withTags, type Machine } from '../machine.js';
import { product } from '../agent-machine.js';
import { readTabs, recogniseTabs } from '../tabs.js';
import { uniqueIndex } from '../unique-index.js';
import { powerStateOf, vmExclusion } from '../vm-state.js';
import { TABS, type Field } from './tabs.js';

type Reader = TableReader<Field>;
type Line = readonly [Reader, GridRow];
type Index = ReadonlyMap<string, Line>;

/** The span stands in the Metadata sheet in words, and is 7 days unless somebody chose another. */
const WINDOW = 'Nutanix Collector run';

/** Nutanix Collector workbooks. vmList is what tells them from RVTools, whose sheets have the same names. */
export const NUTANIX_COLLECTOR: Format = {
  id: 'nutanix-collector', label: 'Nutanix Collector workbook', wholeFile: true,
  recognise: (grids) => {
    const all = recogniseTabs(TABS, grids);
    return recogniseTabs({ vms: TABS.vms }, grids).taken.length > 0 ? all : { ...all, taken: [], likeness: Math.min(all.likeness, 0.5), missing: ['the vmList sheet'] };
  },
  parse,
};

function parse(taken: readonly Grid[], log: IssueLog): ParsedRows {
  const tabs = readTabs(TABS, taken, log);
  const lines = (readers: readonly Reader[]): Line[] => readers.flatMap((reader) => reader.rows.map((row): Line => [reader, row]));
  const byName = (readers: readonly Reader[]): Index => uniqueIndex(lines(readers), ([reader, row]) => reader.text(row, 'name'));
  const found = { cpu: byName(tabs.cpuUse), memory: byName(tabs.memoryUse), info: byName(tabs.info) };
  const machines = [...lines(tabs.hosts).map(readHost), ...lines(tabs.vms).map((line) => readVm(line, found))].filter((machine) => machine !== undefined);
  return { ...NOTHING_PARSED, ...rowsOf(machines), rowsRead: [...tabs.hosts, ...tabs.vms].reduce((sum, reader) => sum + reader.rows.length, 0) };
}

function readHost([reader, row]: Line): Machine | undefined {
  const read = readMachine(reader, row);
  if (read === undefined) return undefined;
  const usage = known({ cpuAverageRatio: reader.quantity(row, 'cpuUsage'), memoryAverageMib: product(reader.quantity(row, 'memoryUsage'), read.memoryMib) });
  const { tags: _others, ...host } = read;
  return { row: withTags({ ...host, powerState: 'on', ...(Object.keys(usage).length > 0 && { usage: { ...usage, window: 'one instant' } }) }, { cluster: reader.text(row, 'cluster') }), nature: 'host' };
}

function readVm([reader, row]: Line, found: { readonly cpu: Index; readonly memory: Index; readonly info: Index }): Machine | undefined {
  const read = readMachine(reader, row);
  if (read === undefined) return undefined;
  const text = (field: Field): string | undefined => reader.text(row, field);
  const info = found.info.get(read.name);
  const told = (field: Field): string | undefined => info?.[0].text(info[1], field);
  const powerState = powerStateOf(text('powerState'));
  const usage = powerState === 'off' ? undefined : usageOf(found.cpu.get(read.name), found.memory.get(read.name), read.memoryMib);
  const { tags: _others, ...vm } = read;
  const machine = withTags({
    ...vm, powerState, identity: known({ uuid: told('uuid'), fqdn: fqdnOf(told('guestName')) }),
    whole: { ...read.whole, ...known({ usage, excluded: vmExclusion(read.name, text('template'), powerState) }) },
  }, { cluster: text('cluster'), host: told('host'), 'VM ID': told('moId'), ...percentiles(found.cpu.get(read.name), found.memory.get(read.name)) });
  return { row: machine, nature: 'virtual', ...known({ host: told('host') }) };
}

function usageOf(cpu: Line | undefined, memory: Line | undefined, memoryMib: number | undefined): UsageSummary | undefined {
  const share = (line: Line | undefined, field: Field): number | undefined => line?.[0].quantity(line[1], field);
  const figures = known({
    cpuAverageRatio: share(cpu, 'average'), cpuPeakRatio: share(cpu, 'peak'), memoryAverageMib: product(share(memory, 'average'), memoryMib), memoryPeakMib: product(share(memory, 'peak'), memoryMib),
  });
  return Object.keys(figures).length === 0 ? undefined : { ...figures, window: WINDOW };
}

/** A tool's percentile is a fact of its own window and can't be made from averages; it is kept as it stands. */
function percentiles(cpu: Line | undefined, memory: Line | undefined): Record<string, string | undefined> {
  return { 'CPU 95th percentile %': cpu?.[0].text(cpu[1], 'percentile95'), 'memory 95th percentile %': memory?.[0].text(memory[1], 'percentile95') };
}
