import { describe, expect, it } from '@jest/globals';
import { importFiles } from '../import-files.js';
import type { SourceFile } from '../import-result.js';
import { textFile } from '../testing/fixtures.js';

const GIB = 1024 ** 3;
const json = (path: string, value: unknown): SourceFile => ({ ...textFile(path.split('/').at(-1) ?? path, JSON.stringify(value)), path });

describe('Ansible facts', () => {
  const facts = (name: string, more: object = {}): object => ({
    ansible_hostname: name, ansible_fqdn: `${name}.example.org`, ansible_product_serial: 'NA', ansible_product_uuid: 'NA', ansible_system_vendor: 'Maker', ansible_product_name: 'M1',
    ansible_processor: ['0', 'GenuineIntel', 'Some CPU'], ansible_processor_count: 2, ansible_processor_cores: 8, ansible_processor_vcpus: 32, ansible_memtotal_mb: 65000, ansible_distribution: 'Debian', ansible_distribution_version: '12.5',
    ansible_devices: { sda: { sectors: '2097152', sectorsize: '4096' }, 'dm-0': { sectors: '2097152' }, loop0: { sectors: '0' } },
    ansible_mounts: [{ device: '/dev/sda1', size_total: GIB, size_available: GIB / 2 }, { device: '/dev/sda1', size_total: GIB, size_available: GIB / 2 }], ...more,
  });

  it('reads several hosts of one output, guests as workloads', async () => {
    const text = `h1 | SUCCESS => ${JSON.stringify({ ansible_facts: facts('h1'), changed: false }, null, 2)}\nh2 | SUCCESS => ${JSON.stringify({ ansible_facts: facts('h2', { ansible_virtualization_role: 'guest', ansible_virtualization_type: 'kvm' }) })}\n`;
    const { files, inventory } = await importFiles([textFile('out.txt', text)]);
    expect(files).toMatchObject([{ format: 'ansible-facts', rowsRead: 2, servers: 1, workloads: 2, issues: [] }]);
    expect(inventory.servers).toMatchObject([{ name: 'h1', identity: { fqdn: 'h1.example.org' }, vendor: 'Maker', cpuModel: 'Some CPU', sockets: 2, cores: 16, threads: 32, memoryMib: 65000, diskMib: 1024, os: 'Debian 12.5' }]);
    expect(inventory.workloads.find(({ name }) => name === 'h2')).toMatchObject({ kind: 'virtual', cpuCount: 32, diskUsedMib: 512 });
  });

  it('reads a fact cache by host and keeps what is whole of a file that is cut off', async () => {
    const { inventory } = await importFiles([json('cache.json', { hosts: { alias1: { ansible_facts: facts('h3') } } })]);
    expect(inventory.servers).toMatchObject([{ name: 'h3' }]);
    const cut = await importFiles([textFile('x', `${JSON.stringify({ ansible_facts: facts('h4') })}\n${JSON.stringify({ ansible_facts: facts('h5') }).slice(0, 200)}`)]);
    expect(cut.inventory.servers.map(({ name }) => name)).toEqual(['h4']);
    expect(cut.issues.map(({ code }) => code)).toContain('json-damaged');
  });
});

describe('facter', () => {
  it('reads structured facts', async () => {
    const { files, inventory } = await importFiles([json('f.json', {
      facterversion: '4.3.0', networking: { hostname: 'p1', fqdn: 'p1.example.org' }, dmi: { manufacturer: 'Maker', product: { name: 'M1', serial_number: 'SER-9', uuid: '11112222-3333-4444-5555-666677778888' } }, is_virtual: false,
      processors: { physicalcount: 2, cores: 10, threads: 2, count: 40, models: ['Some CPU'] }, memory: { system: { total_bytes: 64 * GIB } }, disks: { sda: { size_bytes: 100 * GIB }, sr0: { size_bytes: GIB } },
      mountpoints: { '/': { device: '/dev/sda1', used_bytes: 5 * GIB }, '/dev/shm': { device: 'tmpfs', used_bytes: GIB } }, os: { name: 'Rocky', release: { full: '9.3' } },
    })]);
    expect(files).toMatchObject([{ format: 'facter', issues: [] }]);
    expect(inventory.servers).toMatchObject([{ name: 'p1', identity: { serial: 'SER-9', fqdn: 'p1.example.org' }, cores: 20, threads: 40, memoryMib: 65536, diskMib: 102400, os: 'Rocky 9.3' }]);
    expect(inventory.workloads).toMatchObject([{ diskUsedMib: 5120 }]);
  });

  it('reads flat facts of old versions, and a virtual machine as one', async () => {
    const { inventory } = await importFiles([json('f.json', { facterversion: '2.5.1', hostname: 'p2', is_virtual: 'true', processorcount: '4', physicalprocessorcount: '1', memorysize_mb: '7982.10', operatingsystem: 'CentOS', operatingsystemrelease: '7.9' })]);
    expect(inventory.workloads).toMatchObject([{ name: 'p2', kind: 'virtual', cpuCount: 4, memoryMib: 7982.1, os: 'CentOS 7.9' }]);
  });
});

describe('lshw', () => {
  const tree = (more: object = {}): object => ({ id: 'l1', class: 'system', product: 'M1', vendor: 'Maker', serial: 'SER-7', configuration: { uuid: '11112222-3333-4444-5555-666677778889' }, children: [{ id: 'core', class: 'bus', children: [
    { id: 'memory', class: 'memory', description: 'System Memory', size: 32 * GIB, children: [{ id: 'bank:0', class: 'memory', size: 16 * GIB }, { id: 'bank:1', class: 'memory', size: 16 * GIB }] }, { id: 'cache:0', class: 'memory', description: 'L1 cache', size: 1024 },
    { id: 'cpu:0', class: 'processor', product: 'Some CPU', configuration: { cores: '8', enabledcores: '8', threads: '16' } }, { id: 'cpu:1', class: 'processor', disabled: true },
    { id: 'disk', class: 'disk', description: 'ATA Disk', size: 50 * GIB }, { id: 'cdrom', class: 'disk', description: 'DVD reader', size: GIB },
  ] }], ...more });

  it('walks the tree, counts fitted CPUs, and takes objects, lists and trees one after the other', async () => {
    for (const text of [JSON.stringify(tree()), JSON.stringify([tree()]), `${JSON.stringify(tree())}\n${JSON.stringify(tree({ id: 'l2', serial: 'SER-8', configuration: {} }))}`]) {
      const { files, inventory } = await importFiles([textFile('l.json', text)]);
      expect(files[0]?.format).toBe('lshw');
      expect(inventory.servers[0]).toMatchObject({ name: 'l1', model: 'M1', sockets: 1, cores: 8, threads: 16, memoryMib: 32768, diskMib: 51200, identity: { serial: 'SER-7' } });
    }
  });
});

describe('Redfish', () => {
  const resource = (type: string, address: string, more: object): object => ({ '@odata.type': `#${type}.v1_0_0.${type}`, '@odata.id': `/redfish/v1/${address}`, ...more });
  const service = (folder: string, name: string, watts: object): SourceFile[] => [
    json(`${folder}/Chassis/1/Power/index.json`, resource('Power', 'Chassis/1/Power', { PowerControl: [{ PowerCapacityWatts: 750, ...watts }, { PowerConsumedWatts: 9 }] })),
    json(`${folder}/Chassis/1/EnvironmentMetrics/index.json`, resource('EnvironmentMetrics', 'Chassis/1/EnvironmentMetrics', { PowerWatts: { Reading: 333 } })),
    json(`${folder}/Chassis/1/index.json`, resource('Chassis', 'Chassis/1', { HeightMm: 88.9, Location: { Placement: { Rack: 'R1', RackOffset: 4 } } })),
    json(`${folder}/Systems/1/index.json`, resource('ComputerSystem', 'Systems/1', {
      HostName: name, Manufacturer: 'Maker', Model: 'M1', SerialNumber: `SER-${name}`, PowerState: 'On', ProcessorSummary: { Count: 2, CoreCount: 32, LogicalProcessorCount: 64 }, MemorySummary: { TotalSystemMemoryGiB: 256 }, Links: { Chassis: [{ '@odata.id': '/redfish/v1/Chassis/1' }] },
    })),
  ];

  it('puts power and rack on the system of the same folder, though all call it /Systems/1', async () => {
    const { inventory, files } = await importFiles([...service('bmc/a', 'ra', { PowerConsumedWatts: 300, PowerMetrics: { AverageConsumedWatts: 280 } }), ...service('bmc/b', 'rb', { PowerConsumedWatts: 200 })]);
    expect(new Set(files.map(({ format }) => format))).toEqual(new Set(['redfish']));
    expect(inventory.servers).toMatchObject([
      { name: 'ra', cores: 32, threads: 64, memoryMib: 262144, rack: 'R1', rackPosition: 4, rackUnits: 2, averagePowerWatts: 280, nameplatePowerWatts: 750 }, { name: 'rb', averagePowerWatts: 200 },
    ]);
  });

  it('does not put the power of a chassis of two systems on one of them', async () => {
    const [power, , , system] = service('c', 'rc', { PowerConsumedWatts: 300 });
    const other = json('c/Systems/2/index.json', resource('ComputerSystem', 'Systems/2', { HostName: 'rd', SerialNumber: 'SER-rd', ProcessorSummary: { Count: 1, CoreCount: 8 }, Links: { Chassis: [{ '@odata.id': '/redfish/v1/Chassis/1' }] } }));
    const { inventory, issues } = await importFiles([power, system, other].filter((file) => file !== undefined));
    expect(inventory.servers.map(({ averagePowerWatts }) => averagePowerWatts)).toEqual([undefined, undefined]);
    expect(issues.map(({ code }) => code)).toContain('row-not-joined');
  });
});

describe('JSON', () => {
  it('is refused where it is cut off', async () => {
    expect((await importFiles([textFile('x.json', '{"ansible_facts": {"ansible_hostname": "a"')])).issues).toMatchObject([{ code: 'json-damaged', severity: 'error' }]);
  });

  it('of another kind is not recognised, with one issue', async () => {
    expect((await importFiles([textFile('x.json', '{"status": "success", "data": {"result": []}}')])).issues.map(({ code }) => code)).toEqual(['format-not-recognised']);
  });
});
