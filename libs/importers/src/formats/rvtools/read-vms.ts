import type { PowerState } from '@stowage/domain';
import type { WorkloadRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { TableReader } from '../../table/table-reader.js';
import { fqdnOf } from '../fqdn-of.js';
import { powerStateOf, vmExclusion } from '../vm-state.js';
import { isTrue, sizeOf } from './cells.js';
import type { Field } from './tabs.js';

/** A machine with the id other tabs name it by, "vm-123". */
export interface VmRow extends WorkloadRow {
  readonly vmId?: string;
}

/** Virtual machines of a vInfo tab; templates, placeholders and powered-off ones stay in, with the reason to leave them out. */
export function readVms(reader: TableReader<Field>): VmRow[] {
  return reader.rows.map((row) => readVm(reader, row)).filter((vm) => vm !== undefined);
}

function readVm(reader: TableReader<Field>, row: GridRow): VmRow | undefined {
  const name = reader.text(row, 'vm');
  if (name === undefined) {
    reader.report(row, 'vm', { severity: 'error', code: 'no-name', message: 'The row has no VM name and was left out.', maybe: 'Maybe it is a total.' });
    return undefined;
  }
  const text = (field: Field): string | undefined => reader.text(row, field);
  const size = (field: Field): number | undefined => sizeOf(reader, row, field);
  const powerState = powerStateOf(text('powerState'));
  return {
    name, kind: 'virtual', powerState, identity: known({ uuid: text('vmUuid'), fqdn: fqdnOf(text('dnsName')) }),
    ...known({
      server: text('host'), site: text('datacenter'), cpuCount: size('cpus'), memoryMib: size('memory'),
      diskMib: size('provisioned') ?? size('diskCapacity'), diskUsedMib: size('inUse'), os: text('osTools') ?? text('osConfigured'),
      owner: text('owner'), application: text('application'), environment: text('environment'),
      excluded: exclusionOf(reader, row, name, powerState), tags: vmTags(reader, row), vmId: text('vmId'),
    }),
    origin: { file: reader.log.file, ...known({ sheet: reader.header.grid.sheet }), row: row.row },
  };
}

function exclusionOf(reader: TableReader<Field>, row: GridRow, name: string, powerState: PowerState): string | undefined {
  const template = isTrue(reader, row, 'template');
  if (!template && isTrue(reader, row, 'placeholder')) return 'SRM placeholder';
  return vmExclusion(name, template ? 'yes' : undefined, powerState);
}

function vmTags(reader: TableReader<Field>, row: GridRow): Readonly<Record<string, string>> | undefined {
  const text = (field: Field): string | undefined => reader.text(row, field);
  const tags = known({
    cluster: text('cluster'), host: text('host'), 'cluster rules': text('clusterRules'), 'cluster rule names': text('clusterRuleNames'),
    folder: text('folder'), 'resource pool': text('resourcePool'), 'VM ID': text('vmId'), vCenter: text('vCenter'),
  });
  return Object.keys(tags).length === 0 ? undefined : tags;
}
