import type { UsageSummary } from '@stowage/domain';
import type { ParsedRows, ServerRow } from '../rows.js';
import type { GridRow } from '../table/grid.js';
import { known } from '../table/known.js';
import type { TableReader } from '../table/table-reader.js';
import { readExclusion, readName, readPowerState, readTags } from './common-fields.js';
import { fqdnOf } from './fqdn-of.js';
import { osText } from './os-text.js';
import { readYear } from './read-purchase.js';
import { asVirtualMachine } from './server-nature.js';

/** What a machine of a tool's list is to us. A host carries others and is nothing to move itself. */
export type Nature = 'physical' | 'virtual' | 'host';

export interface Machine {
  readonly row: ServerRow;
  readonly nature: Nature;
  /** Of a virtual machine: the name of its host. */
  readonly host?: string;
}

/** What most lists of machines say in one way or another. */
export type MachineField =
  | 'name' | 'site' | 'rack' | 'rackPosition' | 'rackUnits' | 'vendor' | 'model' | 'serial' | 'uuid' | 'fqdn' | 'cpuModel' | 'sockets' | 'cores'
  | 'threads' | 'clockMhz' | 'memoryMib' | 'diskMib' | 'diskUsedMib' | 'os' | 'osVersion' | 'application' | 'owner' | 'environment'
  | 'powerState' | 'purchaseYear' | 'virtualizable' | 'reason';

interface Given {
  /** Where the name isn't in one column. */
  readonly name?: string | undefined;
  readonly usage?: UsageSummary | undefined;
}

/** A row as far as its columns are the usual ones; columns without a meaning are tags. undefined = no machine, and in the log. */
export function readMachine<F extends string>(reader: TableReader<F | MachineField>, row: GridRow, given: Given = {}): ServerRow | undefined {
  const name = given.name ?? readName(reader, row);
  if (name === undefined) return undefined;
  const text = (field: MachineField): string | undefined => reader.text(row, field);
  const quantity = (field: MachineField): number | undefined => reader.quantity(row, field);
  const powerState = readPowerState(reader, row);
  return {
    name, powerState, identity: known({ uuid: text('uuid'), serial: text('serial'), fqdn: fqdnOf(text('fqdn')) ?? fqdnOf(name) }),
    ...known({
      site: text('site'), rack: text('rack'), rackPosition: quantity('rackPosition'), rackUnits: quantity('rackUnits'), vendor: text('vendor'),
      model: text('model'), cpuModel: text('cpuModel'), sockets: quantity('sockets'), cores: quantity('cores'), threads: quantity('threads'),
      clockMhz: quantity('clockMhz'), memoryMib: quantity('memoryMib'), diskMib: quantity('diskMib'), os: osText(text('os'), text('osVersion')),
      application: text('application'), owner: text('owner'), environment: text('environment'), purchaseYear: readYear(reader, row),
      tags: readTags(reader, row),
    }),
    whole: known({ usage: given.usage, diskUsedMib: quantity('diskUsedMib'), excluded: readExclusion(reader, row, powerState) }),
    origin: { file: reader.log.file, ...known({ sheet: reader.header.grid.sheet }), row: row.row },
  };
}

/** Sorts machines into servers and workloads. A virtual machine's CPUs are its threads, else its cores. */
export function rowsOf(machines: readonly Machine[]): Pick<ParsedRows, 'servers' | 'workloads'> {
  return {
    servers: machines.filter(({ nature }) => nature !== 'virtual').map(({ row, nature }) => (nature === 'host' ? asHost(row) : row)),
    workloads: machines.filter(({ nature }) => nature === 'virtual').map(({ row, host }) => {
      const { threads, ...machine } = row;
      return { ...asVirtualMachine({ ...machine, ...known({ cores: threads ?? row.cores }) }), ...known({ server: host, aliases: row.aliases }) };
    }),
  };
}

function asHost({ whole, ...row }: ServerRow): ServerRow {
  return { ...row, ...known({ usage: row.usage ?? whole?.usage }) };
}

/** A row with more tags. */
export function withTags(row: ServerRow, more: Readonly<Record<string, string | undefined>>): ServerRow {
  const tags = { ...row.tags, ...(known(more) as Record<string, string>) };
  return Object.keys(tags).length === 0 ? row : { ...row, tags };
}
