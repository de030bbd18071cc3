import type { UsageSummary } from '@stowage/domain';
import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, WorkloadRow } from '../../rows.js';
import type { Grid, GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { TableReader } from '../../table/table-reader.js';
import { NOTHING_PARSED, type Format } from '../format.js';
import { fqdnOf } from '../fqdn-of.js';
import { readMachine, rowsOf, withTags, type Machine } from '../machine.js';
import { readTabs, recogniseTabs } from '../tabs.js';
import { uniqueIndex } from '../unique-index.js';
import { powerStateOf, vmExclusion } from '../vm-state.js';
import { TABS, type Field } from './tabs.js';

type Reader = TableReader<Field>;
type Line = readonly [Reader, GridRow];

/** What the figures cover: the window somebody chose for the run, or what vCenter keeps. */
const WINDOW = 'Live Optics run';

/** Live Optics workbooks, or the csv of one sheet: hosts, virtual machines and the use of both. */
export const LIVE_OPTICS: Format = {
  id: 'live-optics', label: 'Live Optics workbook', wholeFile: true,
  recognise: (grids) => recogniseTabs(TABS, grids),
  parse,
};

function parse(taken: readonly Grid[], log: IssueLog): ParsedRows {
  const { hosts, vms, hostUse, vmUse } = readTabs(TABS, taken, log);
  const lines = (readers: readonly Reader[]): Line[] => readers.flatMap((reader) => reader.rows.map((row): Line => [reader, row]));
  const useOfHost = uniqueIndex(lines(hostUse), ([reader, row]) => hostKey(reader.text(row, 'host')));
  const useOfVm = uniqueIndex(lines(vmUse), vmKey);
  const machines = [...lines(hosts).map((line) => readHost(line, useOfHost)), ...lines(vms).map((line) => readVm(line, useOfVm))].filter((machine) => machine !== undefined);
  const used = [...hosts, ...vms];
  if (used.length === 0) log.add({ severity: 'warning', code: 'no-machines', message: 'There are figures of use here but no list of hosts or virtual machines, so nothing was read.', maybe: 'Maybe bring the whole workbook.' });
  return { ...NOTHING_PARSED, ...rowsOf(machines), rowsRead: used.reduce((sum, reader) => sum + reader.rows.length, 0) };
}

function readHost([reader, row]: Line, use: ReadonlyMap<string, Line>): Machine | undefined {
  const read = readMachine(reader, row);
  if (read === undefined) return undefined;
  const line = use.get(hostKey(read.name) ?? '');
  const { tags: _others, ...host } = read;
  return { row: withTags({ ...host, powerState: 'on', ...known({ usage: line && usageOf(line) }) }, { cluster: reader.text(row, 'cluster'), 'IOPS 95 %': line?.[0].text(line[1], 'iops95') }), nature: 'host' };
}

/** Ids repeat across vCenters, names too; together they rarely do. A machine that is off has no use. */
function readVm([reader, row]: Line, use: ReadonlyMap<string, Line>): Machine | undefined {
  const read = readMachine(reader, row);
  if (read === undefined) return undefined;
  const text = (field: Field): string | undefined => reader.text(row, field);
  const line = use.get(vmKey([reader, row]) ?? '');
  const powerState = powerStateOf(text('powerState'));
  const whole: WorkloadRow['usage'] = powerState === 'off' || line === undefined ? undefined : usageOf(line);
  const { tags: _others, ...vm } = read;
  const machine = withTags({
    ...vm, powerState, identity: known({ uuid: text('uuid') ?? text('instanceUuid'), fqdn: fqdnOf(text('guestName')) }),
    whole: known({ usage: whole, excluded: vmExclusion(read.name, text('template'), powerState), diskUsedMib: read.whole?.diskUsedMib ?? reader.quantity(row, 'guestUsed') }),
  }, { cluster: text('cluster'), host: text('host'), 'VM ID': text('mobId') });
  return { row: machine, nature: 'virtual', ...known({ host: text('host') }) };
}

function hostKey(name: string | undefined): string | undefined {
  return name?.toLowerCase();
}

function vmKey([reader, row]: Line): string | undefined {
  const name = reader.text(row, 'name');
  return name === undefined ? undefined : JSON.stringify([name, reader.text(row, 'mobId')]);
}

function usageOf([reader, row]: Line): UsageSummary | undefined {
  const quantity = (field: Field): number | undefined => reader.quantity(row, field);
  const figures = known({
    cpuAverageRatio: quantity('cpuAverage'), cpuPeakRatio: quantity('cpuPeak'), memoryAverageMib: quantity('memoryAverage'), memoryPeakMib: quantity('memoryPeak'),
    diskIopsAverage: quantity('iopsAverage'), diskIopsPeak: quantity('iopsPeak'),
  });
  return Object.keys(figures).length === 0 ? undefined : { ...figures, window: WINDOW };
}
