import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, ServerRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { Header } from '../../table/match-columns.js';
import { TableReader } from '../../table/table-reader.js';
import { ALIAS_TAG } from '../../build/tags.js';
import { NOTHING_PARSED } from '../format.js';
import { readMachine, rowsOf, withTags, type Machine } from '../machine.js';
import type { VmField } from './columns.js';

/** vmInfo: one row a machine, physical or virtual. */
export function parseMachines(header: Header<VmField>, log: IssueLog): ParsedRows {
  const reader = new TableReader(header, log);
  const machines = reader.rows.map((row) => readVm(reader, row)).filter((machine) => machine !== undefined);
  return { ...NOTHING_PARSED, ...rowsOf(machines), rowsRead: reader.rows.length };
}

function readVm(reader: TableReader<VmField>, row: GridRow): Machine | undefined {
  const id = reader.text(row, 'machineId');
  const read = readMachine(reader, row, { name: reader.text(row, 'machineName') ?? id });
  if (read === undefined) return undefined;
  const machine = withTags({
    ...read, ...stateOf(reader.text(row, 'machineStatus'), read), ...known({ os: read.os ?? reader.text(row, 'osType'), aliases: id === undefined ? undefined : [id] }),
  }, { [ALIAS_TAG]: id, source: reader.text(row, 'source'), 'machine type': reader.text(row, 'machineType') });
  return { row: machine, nature: /^(1|true|yes)$/i.test(reader.text(row, 'isPhysical') ?? '') ? 'physical' : 'virtual' };
}

function stateOf(status: string | undefined, { whole }: ServerRow): Pick<ServerRow, 'powerState' | 'whole'> {
  const off = /^(stopped|powered ?off|off|deallocated|terminated|suspended)$/i.test(status ?? '');
  return off ? { powerState: 'off', whole: { ...whole, excluded: 'powered off' } } : { powerState: 'on', ...known({ whole }) };
}
