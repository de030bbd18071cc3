import type { JsonDocument } from '../../table/grid.js';
import { known } from '../../table/known.js';
import { agentMachine, product, type AgentFacts } from '../agent-machine.js';
import { isWholeDisk } from '../devices.js';
import { NOTHING_PARSED } from '../format.js';
import { jsonFormat } from '../json-format.js';
import { at, entriesAt, listAt, numberAt, textAt } from '../json-value.js';
import { rowsOf } from '../machine.js';
import { machineName } from '../machine-name.js';
import { osText } from '../os-text.js';
import { sumOf } from '../sum-of.js';

const MIB = 1024 * 1024;
/** Facts stand deep inside the output of a play. */
const DEEPEST = 8;

/** Facts of the setup module: its own output, fact caches by host, and plays written as JSON. */
export const ANSIBLE_FACTS = jsonFormat({
  id: 'ansible-facts', label: 'Ansible facts', needs: 'ansible_facts',
  is: ({ value }) => factsIn(value, undefined).length > 0,
  parse: (documents, log) => {
    const found = documents.flatMap(({ value, label }: JsonDocument) => factsIn(value, label));
    const machines = found.map(({ facts, label }) => agentMachine(read(facts, label ?? machineName(log.file)), log.file));
    return { ...NOTHING_PARSED, ...rowsOf(machines), rowsRead: machines.length };
  },
});

interface Found {
  readonly facts: unknown;
  /** The host's name in Ansible's inventory. */
  readonly label: string | undefined;
}

function factsIn(value: unknown, label: string | undefined, depth = 0): Found[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  const own = at(value, 'ansible_facts') ?? value;
  if (numberAt(own, 'ansible_processor_vcpus') !== undefined || numberAt(own, 'ansible_memtotal_mb') !== undefined || numberAt(own, 'processor_vcpus') !== undefined) return [{ facts: own, label }];
  if (Array.isArray(value)) return value.flatMap((item) => factsIn(item, label, depth + 1));
  return Object.entries(value).flatMap(([key, item]) => factsIn(item, key === 'ansible_facts' ? label : key, depth + 1));
}

function read(facts: unknown, label: string): AgentFacts {
  // Inside ansible_facts of newer versions the prefix is left out.
  const name = (key: string): string => (at(facts, `ansible_${key}`) === undefined ? key : `ansible_${key}`);
  const text = (key: string): string | undefined => textAt(facts, name(key));
  const number = (key: string): number | undefined => numberAt(facts, name(key));
  const cores = product(number('processor_count'), number('processor_cores'));
  const role = text('virtualization_role');
  return {
    name: text('hostname') ?? text('nodename') ?? label, fqdn: text('fqdn'), uuid: text('product_uuid'), serial: text('product_serial'), virtual: role === 'guest',
    ...known({
      vendor: text('system_vendor'), model: text('product_name'), cpuModel: cpuModelOf(listAt(facts, name('processor'))), sockets: number('processor_count'), cores,
      threads: number('processor_vcpus'), memoryMib: number('memtotal_mb'), diskMib: diskMibOf(facts, name('devices')), diskUsedMib: usedMibOf(listAt(facts, name('mounts'))),
      os: osText(text('distribution'), text('distribution_version')),
      tags: tagsOf({ virtualization: role === 'guest' ? text('virtualization_type') : undefined, ip: textAt(facts, name('default_ipv4'), 'address') }),
    }),
  };
}

/** Triples of number, vendor and model; models alone on some systems. */
function cpuModelOf(list: readonly unknown[]): string | undefined {
  return list.filter((item) => typeof item === 'string').find((item) => !/^\d+$/.test(item) && !/^(GenuineIntel|AuthenticAMD|HygonGenuine|ARM)$/.test(item));
}

/** Sectors are of 512 bytes, whatever the disk's own are. */
function diskMibOf(facts: unknown, key: string): number | undefined {
  const disks = entriesAt(facts, key).filter(([device, disk]) => isWholeDisk(device) && textAt(disk, 'removable') !== '1');
  return sumOf(disks.map(([, disk]) => product(numberAt(disk, 'sectors'), 512 / MIB)).filter((size) => size !== 0));
}

/** A device that is mounted twice counts once. */
function usedMibOf(mounts: readonly unknown[]): number | undefined {
  const byDevice = new Map(mounts.map((mount) => [textAt(mount, 'device'), mount]));
  const used = [...byDevice].filter(([device]) => device?.startsWith('/dev/') === true && !device.startsWith('/dev/loop'));
  return sumOf(used.map(([, mount]) => {
    const [total, free] = [numberAt(mount, 'size_total'), numberAt(mount, 'size_available')];
    return total === undefined || free === undefined ? undefined : (total - free) / MIB;
  }));
}

function tagsOf(tags: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> | undefined {
  const stated = known(tags);
  return Object.keys(stated).length === 0 ? undefined : (stated as Record<string, string>);
}
