import { KINDS } from '../../table/quantity-kinds.js';
import type { ServerRow } from '../../rows.js';
import type { GridRow } from '../../table/grid.js';
import { known } from '../../table/known.js';
import type { ColumnSpec } from '../../table/match-columns.js';
import type { TableReader } from '../../table/table-reader.js';
import { column } from '../column.js';
import { readMachine, withTags, type Machine, type MachineField } from '../machine.js';
import { machineTable } from '../machine-table.js';

type Field = MachineField | 'hostName' | 'deviceType' | 'template' | 'halfDepth' | 'backSide' | 'hypervisor' | 'contact' | 'tagList' | 'status' | 'warranty' | 'zeroPosition';

const COLUMNS: readonly ColumnSpec<Field>[] = [
  column('site', 'datacenter datacenterid'), column('rack', 'location cabinet'), column('zeroPosition', 'position'), column('rackUnits', 'height', { ...KINDS.rackUnits, min: 0 }),
  column('name', 'name label'), column('serial', 'serialnumber serialno'), column('hostName', 'primaryiphostname hostname'), column('deviceType', 'devicetype'),
  column('template', 'template'), column('vendor', 'manufacturer'), column('model', 'model'), column('tagList', 'tags customtags'), column('owner', 'owner'),
  column('contact', 'primarycontact'), column('warranty', 'warrantyexpiration'), column('purchaseYear', 'installationdate installdate'), column('status', 'devicestatus status'),
  column('halfDepth', 'halfdepth'), column('backSide', 'backside'), column('hypervisor', 'hypervisor'),
];

/** Devices of openDCIM: the bulk import format and the view export. It knows places and models, not CPUs and memory. */
export const OPENDCIM = machineTable<Field>({
  id: 'opendcim', label: 'openDCIM devices',
  columns: COLUMNS,
  signs: [
    { name: 'Name or Label', oneOf: ['name'] }, { name: 'Data Center', oneOf: ['site'] }, { name: 'Half Depth', oneOf: ['halfDepth'] }, { name: 'Back Side', oneOf: ['backSide'] },
    { name: 'Location or Cabinet', oneOf: ['rack'] },
  ],
  read: readDevice,
});

function readDevice(reader: TableReader<Field>, row: GridRow): Machine | undefined {
  const text = (field: Field): string | undefined => reader.text(row, field);
  const type = text('deviceType');
  if (type !== undefined && !/server|blade/i.test(type)) {
    reader.report(row, 'deviceType', { severity: 'note', code: 'not-a-server', message: 'This device is no server; it was left out.' });
    return undefined;
  }
  const read = readMachine(reader, row, { name: text('name') ?? text('hostName') });
  if (read === undefined) return undefined;
  const { rackUnits, ...rest } = read;
  const device = withTags({
    ...rest, ...stateOf(text('status'), read),
    ...known({
      ...makeOf(reader, row), rackUnits: rackUnits === 0 ? undefined : rackUnits, rackPosition: positionOf(text('zeroPosition')),
      identity: identityOf(read.identity, text('hostName')),
    }),
  }, { 'host name': text('hostName'), tags: text('tagList'), contact: text('contact'), warranty: text('warranty'), status: text('status'), hypervisor: text('hypervisor') });
  return { row: device, nature: /^(no|none|0|false)?$/i.test(text('hypervisor') ?? '') ? 'physical' : 'host' };
}

function stateOf(status: string | undefined, { whole }: ServerRow): Pick<ServerRow, 'powerState' | 'whole'> {
  if (!/disposed|reserved|decommission|retired|salvage/i.test(status ?? '')) return { powerState: 'on', ...known({ whole }) };
  return { powerState: 'off', whole: { ...whole, excluded: `openDCIM status: ${status ?? ''}` } };
}

/** "Dell - PowerEdge R740" in the view, two columns in the import. */
function makeOf(reader: TableReader<Field>, row: GridRow): { vendor: string | undefined; model: string | undefined } {
  const [, vendor, model] = /^(.+?) - (.+)$/.exec(reader.text(row, 'template') ?? '') ?? [];
  return { vendor: reader.text(row, 'vendor') ?? vendor, model: reader.text(row, 'model') ?? model ?? reader.text(row, 'template') };
}

/** Position 0 is a device that fills no unit. */
function positionOf(text: string | undefined): number | undefined {
  const position = Number(text);
  return Number.isInteger(position) && position > 0 && position <= 100 ? position : undefined;
}

function identityOf(identity: Machine['row']['identity'], host: string | undefined): Machine['row']['identity'] {
  return host !== undefined && /[a-z]/i.test(host) && host.includes('.') ? { ...identity, fqdn: host.toLowerCase() } : identity;
}
