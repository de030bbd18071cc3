import { known } from '../../table/known.js';
import { agentMachine, type AgentFacts } from '../agent-machine.js';
import { NOTHING_PARSED } from '../format.js';
import { jsonFormat } from '../json-format.js';
import { at, listAt, numberAt, textAt } from '../json-value.js';
import { rowsOf } from '../machine.js';
import { machineName } from '../machine-name.js';
import { sumOf } from '../sum-of.js';

const MIB = 1024 * 1024;
/** Disks hang a few bridges and controllers deep. */
const DEEPEST = 20;

/** `lshw -json`: a tree of hardware, in older versions a list of trees. */
export const LSHW = jsonFormat({
  id: 'lshw', label: 'lshw hardware list', needs: 'a tree of class "system"',
  is: ({ value }) => systemsIn(value).length > 0,
  parse: (documents, log) => {
    const systems = documents.flatMap(({ value }) => systemsIn(value));
    const machines = systems.map((system) => agentMachine(read(system, textAt(system, 'id') ?? machineName(log.file)), log.file));
    return { ...NOTHING_PARSED, ...rowsOf(machines), rowsRead: machines.length };
  },
});

function systemsIn(value: unknown): unknown[] {
  const nodes = Array.isArray(value) ? value : [value];
  return nodes.filter((node) => textAt(node, 'class') === 'system' && nodesOf(node).some((each) => textAt(each, 'class') === 'processor' || textAt(each, 'class') === 'memory'));
}

function nodesOf(node: unknown, depth = 0): unknown[] {
  return depth > DEEPEST ? [] : [node, ...listAt(node, 'children').flatMap((child) => nodesOf(child, depth + 1))];
}

function read(system: unknown, name: string): AgentFacts {
  const nodes = nodesOf(system);
  const cpus = nodes.filter((node) => textAt(node, 'class') === 'processor' && at(node, 'disabled') !== true);
  const perCpu = (key: string): number | undefined => sumOf(cpus.map((cpu) => numberAt(cpu, 'configuration', key)));
  // A CPU under a hypervisor has the flag; then each is one virtual CPU or socket, and cores are not told.
  const virtual = cpus.some((cpu) => at(cpu, 'capabilities', 'hypervisor') === true);
  return {
    name, uuid: textAt(system, 'configuration', 'uuid'), serial: textAt(system, 'serial'), virtual,
    ...known({
      vendor: textAt(system, 'vendor'), model: textAt(system, 'product'), cpuModel: textAt(cpus[0], 'product') ?? textAt(cpus[0], 'version'),
      sockets: cpus.length > 0 ? cpus.length : undefined, cores: perCpu('enabledcores') ?? perCpu('cores'), threads: perCpu('threads'), memoryMib: memoryOf(nodes),
      diskMib: sumOf(nodes.filter(isDisk).map((disk) => bytesOf(disk))),
    }),
  };
}

/** The node "System memory" is the sum; without it the modules are summed, never caches. */
function memoryOf(nodes: readonly unknown[]): number | undefined {
  const memory = nodes.filter((node) => textAt(node, 'class') === 'memory' && !/cache|bios|firmware/i.test(`${textAt(node, 'description') ?? ''} ${textAt(node, 'id') ?? ''}`));
  const whole = memory.filter((node) => /^system memory$/i.test(textAt(node, 'description') ?? ''));
  return sumOf((whole.length > 0 ? whole : memory).map((node) => bytesOf(node)));
}

function isDisk(node: unknown): boolean {
  return textAt(node, 'class') === 'disk' && !/cd-?rom|dvd|removable/i.test(`${textAt(node, 'id') ?? ''} ${textAt(node, 'description') ?? ''}`);
}

function bytesOf(node: unknown): number | undefined {
  const size = numberAt(node, 'size');
  return size === undefined ? undefined : size / MIB;
}
