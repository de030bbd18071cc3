import type { IssueLog } from '../../issue-log.js';
import type { ParsedRows, Sighting } from '../../rows.js';
import type { Grid, JsonDocument } from '../../table/grid.js';
import { known } from '../../table/known.js';
import { agentMachine } from '../agent-machine.js';
import { NOTHING_PARSED } from '../format.js';
import { jsonFormat } from '../json-format.js';
import { numberAt, textAt } from '../json-value.js';
import { rowsOf, withTags, type Machine } from '../machine.js';
import { chassisFacts, powerFacts } from './chassis.js';
import { chassisOf, linked, resourcesIn, serviceOf, type Resource } from './resources.js';

/** Resources of a Redfish service, saved as they are answered: systems, their chassis and its power. */
export const REDFISH = jsonFormat({
  id: 'redfish', label: 'Redfish resource', needs: '@odata.type and @odata.id',
  is: ({ value }) => resourcesIn(value).length > 0,
  parse,
});

function parse(documents: readonly JsonDocument[], log: IssueLog, grid: Grid): ParsedRows {
  const service = serviceOf(grid.path ?? grid.file);
  const resources = documents.flatMap(({ value }) => resourcesIn(value));
  const machines = resources.filter(({ type }) => type === 'ComputerSystem').map((resource) => systemOf(resource, service, log.file));
  const sightings = resources.map((resource) => sightingOf(resource, service)).filter((sighting) => sighting !== undefined);
  if (machines.length === 0 && sightings.length === 0) {
    log.add({ severity: 'note', code: 'nothing-for-the-plan', message: `A Redfish resource of this type (${resources[0]?.type ?? ''}) holds nothing for the plan and was not read.` });
  }
  return { ...NOTHING_PARSED, ...rowsOf(machines), sightings, rowsRead: resources.length };
}

function systemOf({ value, address }: Resource, service: string, file: string): Machine {
  const text = (...path: readonly string[]): string | undefined => textAt(value, ...path);
  const name = text('Name');
  const machine = agentMachine({
    name: text('HostName') ?? (name !== undefined && !/^(computer )?system( node)?$/i.test(name) ? name : undefined) ?? text('SerialNumber') ?? text('Id') ?? address,
    uuid: text('UUID'), serial: text('SerialNumber') ?? text('SKU'), virtual: text('SystemType') === 'Virtual',
    ...known({
      vendor: text('Manufacturer'), model: text('Model'), cpuModel: text('ProcessorSummary', 'Model'), ...countsOf(value),
      aliases: [address, ...linked(value, 'Links', 'Chassis')].map((alias) => `${service}#${alias}`),
    }),
  }, file);
  return { ...machine, row: { ...withTags(machine.row, { 'asset tag': text('AssetTag') }), powerState: text('PowerState') === 'Off' ? 'off' : 'on' } };
}

function countsOf(value: unknown): { sockets?: number; cores?: number; threads?: number; memoryMib?: number } {
  const gib = numberAt(value, 'MemorySummary', 'TotalSystemMemoryGiB');
  const summary = (key: string): number | undefined => numberAt(value, 'ProcessorSummary', key);
  return known({ sockets: summary('Count'), cores: summary('CoreCount'), threads: summary('LogicalProcessorCount'), memoryMib: gib === undefined ? undefined : gib * 1024 });
}

/** What a chassis and its power say of the one system in it. */
function sightingOf({ type, address, value }: Resource, service: string): Sighting | undefined {
  const chassis = chassisOf(address);
  if (chassis === undefined) return undefined;
  const told = type === 'Chassis' ? { facts: chassisFacts(value), weak: false } : powerFacts(type, value);
  return told === undefined || Object.keys(told.facts).length === 0 ? undefined : { machine: `${service}#${chassis}`, proves: false, ...told };
}
