import { known } from '../../table/known.js';
import { agentMachine, product, type AgentFacts } from '../agent-machine.js';
import { isWholeDisk } from '../devices.js';
import { NOTHING_PARSED } from '../format.js';
import { jsonFormat } from '../json-format.js';
import { at, entriesAt, numberAt, textAt } from '../json-value.js';
import { rowsOf } from '../machine.js';
import { machineName } from '../machine-name.js';
import { osText } from '../os-text.js';
import { sumOf } from '../sum-of.js';

const MIB = 1024 * 1024;

/** `facter -j`, and the flat names of versions before 3. */
export const FACTER = jsonFormat({
  id: 'facter', label: 'facter facts', needs: 'facterversion',
  is: ({ value }) => isFacts(value),
  parse: (documents, log) => {
    const machines = documents.map(({ value }) => {
      const named = textAt(value, 'networking', 'hostname') ?? textAt(value, 'hostname');
      const name = named ?? machineName(log.file);
      if (named === undefined) noteName(name, (problem) => log.add(problem));
      return agentMachine(read(value, name), log.file);
    });
    return { ...NOTHING_PARSED, ...rowsOf(machines), rowsRead: machines.length };
  },
});

function isFacts(value: unknown): boolean {
  const hardware = at(value, 'processors') ?? at(value, 'processorcount');
  return hardware !== undefined && (textAt(value, 'facterversion') !== undefined || (at(value, 'memory', 'system') !== undefined && at(value, 'os', 'name') !== undefined));
}

function noteName(name: string, add: (problem: { severity: 'note'; code: string; subject: string; message: string; maybe: string }) => void): void {
  add({ severity: 'note', code: 'machine-named-by-file', subject: name, message: `The facts name no machine; the file's name "${name}" was taken for it.`, maybe: 'Maybe name the file after the machine, or export the networking facts too.' });
}

/** The first of several places a fact can be in: structured, or flat in older versions. */
function first(facts: unknown, ...paths: readonly (readonly (string | number)[])[]): string | undefined {
  return paths.map((path) => textAt(facts, ...path)).find((text) => text !== undefined);
}

function read(facts: unknown, name: string): AgentFacts {
  const sockets = numberAt(facts, 'processors', 'physicalcount') ?? numberAt(facts, 'physicalprocessorcount');
  return {
    name, fqdn: first(facts, ['networking', 'fqdn'], ['fqdn']), uuid: first(facts, ['dmi', 'product', 'uuid'], ['uuid']),
    serial: first(facts, ['dmi', 'product', 'serial_number'], ['serialnumber']), virtual: at(facts, 'is_virtual') === true || at(facts, 'is_virtual') === 'true',
    ...known({
      vendor: first(facts, ['dmi', 'manufacturer'], ['manufacturer']), model: first(facts, ['dmi', 'product', 'name'], ['productname']),
      cpuModel: first(facts, ['processors', 'models', 0], ['processor0']), sockets, cores: product(sockets, numberAt(facts, 'processors', 'cores')),
      threads: numberAt(facts, 'processors', 'count') ?? numberAt(facts, 'processorcount'),
      memoryMib: product(numberAt(facts, 'memory', 'system', 'total_bytes'), 1 / MIB) ?? numberAt(facts, 'memorysize_mb'), diskMib: disksOf(facts), diskUsedMib: usedOf(facts),
      os: osText(first(facts, ['os', 'name'], ['operatingsystem']), first(facts, ['os', 'release', 'full'], ['operatingsystemrelease'])),
    }),
  };
}

function disksOf(facts: unknown): number | undefined {
  return sumOf(entriesAt(facts, 'disks').filter(([device]) => isWholeDisk(device)).map(([, disk]) => product(numberAt(disk, 'size_bytes'), 1 / MIB)));
}

/** A device that is mounted twice counts once. */
function usedOf(facts: unknown): number | undefined {
  const byDevice = new Map(entriesAt(facts, 'mountpoints').map(([, mount]) => [textAt(mount, 'device'), numberAt(mount, 'used_bytes')]));
  return sumOf([...byDevice].filter(([device]) => device?.startsWith('/dev/') === true).map(([, bytes]) => product(bytes, 1 / MIB)));
}
