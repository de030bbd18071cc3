import { describe, expect, it } from '@jest/globals';
import { importFiles } from '../import-files.js';
import { textFile, workbook } from '../testing/fixtures.js';

describe('Live Optics', () => {
  const SHEETS = {
    'Details': [['Project ID', '4711'], ['Project Name', 'Ours']],
    'ESX Hosts': [['Host Name', 'Datacenter', 'Cluster', 'OS', 'Manufacturer', 'Model', 'Serial No', 'CPU Sockets', 'CPU Cores', 'CPU Threads', 'CPU Description', 'CPU Clock Speed (GHz)', 'Memory (KiB)', 'Local Capacity (GiB)', 'vCenter'],
      ['e1.example.org', 'Hall', 'C1', 'VMware ESXi 7.0.3', 'Maker', 'M1', 'SER-E1', 2, 32, 64, 'Some CPU', 2.4, 268435456, 500, '7.0.3']],
    'ESX Performance': [['Host', 'Peak CPU %', 'Peak CPU (GHz)', 'Average CPU %', 'Peak Memory (MiB)', 'Average Memory (MiB)', 'Peak IOPS', 'Average IOPS', '95% IOPS'], ['e1.example.org', 80, 60, 40, 200000, 150000, 9000, 3000, 7000]],
    'VMs': [['VM Name', 'Power State', 'Template', 'Guest Hostname', 'VM OS', 'Virtual CPU', 'Provisioned Memory (MiB)', 'Used Memory (active) (MiB)', 'Virtual Disk Size (MiB)', 'Virtual Disk Used (MiB)', 'Datacenter', 'Cluster', 'Host', 'MOB ID', 'UUID'],
      ['v1', 'poweredOn', 'False', 'v1.example.org', 'Some Linux', 4, 8192, 700, 102400, 51200, 'Hall', 'C1', 'e1.example.org', 'vm-1', '11111111-2222-3333-4444-555555555511'],
      ['v2', 'poweredOff', 'False', null, 'Some Linux', 2, 4096, 0, 1024, 512, 'Hall', 'C1', 'e1.example.org', 'vm-2', '11111111-2222-3333-4444-555555555512'],
      ['t1', 'poweredOff', 'True', null, 'Some Linux', 2, 4096, 0, 1024, 512, 'Hall', 'C1', 'e1.example.org', 'vm-3', '11111111-2222-3333-4444-555555555513']],
    'VM Performance': [['VM Name', 'MOB ID', 'Host', 'Peak vCPU %', 'Avg vCPU %', 'Peak Memory (MiB)', 'Avg Memory (MiB)', 'Max IOPS', 'Average IOPS'], ['v1', 'vm-1', 'e1.example.org', 90, 25, 4096, 2048, 500, 100], ['v2', 'vm-2', 'e1.example.org', 0, 0, 0, 0, 0, 0]],
  };

  it('reads hosts, machines and the use of both', async () => {
    const { files, inventory } = await importFiles([await workbook('any.xlsx', SHEETS)]);
    expect(files).toMatchObject([{ format: 'live-optics', rowsRead: 4, servers: 1, workloads: 3, issues: [] }]);
    expect(inventory.servers).toMatchObject([{
      siteId: 'Hall', sockets: 2, cores: 32, threads: 64, clockMhz: 2400, memoryMib: 262144, diskMib: 512000, identity: { serial: 'SER-E1' },
      usage: { cpuAverageRatio: 0.4, cpuPeakRatio: 0.8, memoryAverageMib: 150000, diskIopsPeak: 9000 }, tags: { cluster: 'C1', 'IOPS 95 %': '7000' },
    }]);
    expect(inventory.workloads.map(({ name, excluded }) => [name, excluded])).toEqual([['t1', 'template'], ['v1', undefined], ['v2', 'powered off']]);
    expect(inventory.workloads[1]).toMatchObject({ serverId: 'e1.example.org', cpuCount: 4, memoryMib: 8192, diskMib: 102400, diskUsedMib: 51200, usage: { cpuAverageRatio: 0.25, cpuPeakRatio: 0.9, memoryPeakMib: 4096, diskIopsAverage: 100, diskIopsPeak: 500 } });
    expect(inventory.workloads[2]?.usage).toBeUndefined();
  });

  it('reads the csv of one sheet', async () => {
    const { files } = await importFiles([textFile('x.csv', SHEETS.VMs.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n'))]);
    expect(files).toMatchObject([{ format: 'live-optics', servers: 0, workloads: 3 }]);
  });
});

describe('Nutanix Collector', () => {
  it('reads vmList with its shares, and hosts, and is not taken for RVTools', async () => {
    const { files, inventory } = await importFiles([await workbook('any.xlsx', {
      Metadata: [['Collection version', 'Hypervisor'], ['4', 'ESXi']],
      vmList: [['VM Name', 'Power State', 'vCPUs', 'Memory (MiB)', 'Thin Provisioned', 'Capacity (MiB)', 'Consumed (MiB)', 'Guest OS', 'Cluster Name', 'Datacenter Name', 'Template'],
        ['n1', 'kOn', 4, 16384, true, 102400, 40960, 'Some Linux', 'C1', 'Hall', false], ['n2', 'poweredOff', 2, 4096, true, 1024, 512, 'Some Linux', 'C1', 'Hall', false]],
      vInfo: [['VM Name', 'MOID', 'Host', 'DNS Name'], ['n1', 'vm-1', 'h1.example.org', 'n1.example.org'], ['n2', 'vm-2', 'h1.example.org', null]],
      vCPU: [['VM Name', 'Peak %', 'Average %', 'Median %', '95th Percentile % (recommended)'], ['n1', 80, 20, 15, 60]],
      vMemory: [['VM Name', 'Peak %', 'Average %', 'Median %', '95th Percentile % (recommended)'], ['n1', 75, 50, 50, 70]],
      vHosts: [['Host', 'Cluster', 'CPUs', 'CPU Cores', 'CPU Speed', 'Cores per CPU', 'Memory Size', 'CPU Usage', 'Memory Usage'], ['h1.example.org', 'domain-c1', 2, 24, 2400, 12, 393216, 30, 60]],
    })]);
    expect(files).toMatchObject([{ format: 'nutanix-collector', rowsRead: 3, servers: 1, workloads: 2 }]);
    expect(inventory.servers).toMatchObject([{ name: 'h1.example.org', sockets: 2, cores: 24, memoryMib: 393216, usage: { cpuAverageRatio: 0.3 } }]);
    expect(inventory.workloads).toMatchObject([
      { name: 'n1', serverId: 'h1.example.org', cpuCount: 4, memoryMib: 16384, diskMib: 102400, diskUsedMib: 40960, usage: { cpuAverageRatio: 0.2, cpuPeakRatio: 0.8, memoryAverageMib: 8192, memoryPeakMib: 12288 }, tags: { 'CPU 95th percentile %': '60' } },
      { name: 'n2', excluded: 'powered off' },
    ]);
  });
});

describe('MAP Toolkit', () => {
  it('finds the header below titles, and adds metrics of another file', async () => {
    const { files, inventory } = await importFiles([
      await workbook('report.xlsx', { Inventory: [['Server inventory'], [null], ['Computer Name', 'Machine Type', 'Operating System', 'Number of Processors', 'Number of Cores', 'Number of Logical Processors', 'Total Physical Memory (MB)'],
        ['m1', 'Physical', 'Windows Server 2016', 2, 16, 32, 65536], ['m2', 'Virtual', 'Windows Server 2016', 1, 2, 4, 8192]] }),
      textFile('metrics.csv', 'ComputerSystemName,MetricName,MetricAvg,MetricMax\nm1,cpu_percentage,12.5,80\nm1,diskiops_total,100,900\nm2,cpu_percentage,5,50\n'),
    ]);
    expect(files.map(({ format, rowsRead }) => [format, rowsRead])).toEqual([['map-toolkit', 2], ['map-toolkit', 3]]);
    expect(inventory.servers).toMatchObject([{ name: 'm1', sockets: 2, cores: 16, threads: 32, memoryMib: 65536 }]);
    expect(inventory.workloads).toMatchObject([{ name: 'm1', kind: 'physical', usage: { cpuAverageRatio: 0.125, cpuPeakRatio: 0.8, diskIopsPeak: 900 } }, { name: 'm2', kind: 'virtual', cpuCount: 4, usage: { cpuPeakRatio: 0.5 } }]);
  });

  it('reads the columns of its database, memory in bytes', async () => {
    const { files, inventory } = await importFiles([textFile('x.csv', 'ComputerSystemName,DnsHostName,OsCaption,EnclosureManufacturer,EnclosureSerialNumber,Model,NumberOfProcessors,NumberOfCores,NumberOfLogicalProcessors,TotalPhysicalMemory,HostNameForVm\nm3,m3.example.org,Windows Server 2019,Maker,SER-M3,M1,1,8,16,34359738368,\n')]);
    expect(files).toMatchObject([{ format: 'map-toolkit', servers: 1 }]);
    expect(inventory.servers).toMatchObject([{ memoryMib: 32768, identity: { fqdn: 'm3.example.org', serial: 'SER-M3' } }]);
  });
});
