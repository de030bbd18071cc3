import { describe, expect, it } from '@jest/globals';
import { importFiles } from '../import-files.js';
import type { ImportResult } from '../import-result.js';
import { textFile } from '../testing/fixtures.js';

const read = async (...texts: readonly string[]): Promise<ImportResult> => await importFiles(texts.map((text, at) => textFile(`list-${at}.csv`, text)));

describe('Azure Migrate', () => {
  const HEADER = '*Server name,IP addresses,*Cores,*Memory (In MB),*OS name,OS version,Server type,Hypervisor,CPU utilization percentage,Memory utilization percentage,Network In throughput,Network Out throughput,Storage in use (In GB),Disk 1 size (In GB),Disk 1 read ops (operations per second),Disk 1 write ops (operations per second),Disk 9 size (In GB)';

  it('makes virtual machines workloads and sums disks, operations and both directions of the network', async () => {
    const { inventory, files } = await read(`${HEADER}\nshop.example.org,10.1.1.1;10.1.1.2,4,8192,Ubuntu,22.04,Virtual,VMware,20,50,1,2,40,100,30,12,50\nbox,10.1.1.3,8,16384,Windows Server 2019,10.0.17763,Physical,,,,,,,,,,\n`);
    expect(files).toMatchObject([{ format: 'azure-migrate', rowsRead: 2, servers: 1, workloads: 2 }]);
    expect(inventory.servers).toMatchObject([{ name: 'box', cores: 8, memoryMib: 16384, os: 'Windows Server 2019' }]);
    expect(inventory.workloads.find(({ kind }) => kind === 'virtual')).toMatchObject({
      cpuCount: 4, memoryMib: 8192, diskMib: 153600, diskUsedMib: 40960, os: 'Ubuntu 22.04', identity: { fqdn: 'shop.example.org' },
      usage: { cpuAverageRatio: 0.2, memoryAverageMib: 4096, diskIopsAverage: 42, networkBytesPerSecondAverage: 3e6 },
    });
  });
});

describe('AWS Migration Hub', () => {
  it('takes small core counts for those of a processor, reads tags, and the names of discovery exports', async () => {
    const { inventory, files, issues } = await read(
      'ExternalId,SMBiosId,HostName,CPU.NumberOfProcessors,CPU.NumberOfCores,CPU.NumberOfLogicalCores,OS.Name,RAM.TotalSizeInMB,CPU.UsagePct.Avg,CPU.UsagePct.Max,DiskReadsOpsPerSecond.Max,DiskWritesOpsPerSecond.Max,Tags\ne1,11112222-3333-4444-5555-666677778888,a.example.org,4,8,64,Linux,32768,10,60,100,50,"environment:test, owner:ops"\n',
      'Server.HostName,Server.VMware.VMName,Server.CPU.NumberOfCores,Server.CPU.NumberOfLogicalCores,Server.RAM.TotalSizeInMB\n,vm7,2,4,4096\n',
    );
    expect(files.map(({ format, servers, workloads }) => [format, servers, workloads])).toEqual([['aws-migration-hub', 1, 1], ['aws-migration-hub', 0, 1]]);
    expect(inventory.servers).toMatchObject([{ cores: 32, threads: 64, environment: 'test', owner: 'ops', identity: { uuid: '11112222-3333-4444-5555-666677778888' } }]);
    expect(inventory.workloads).toMatchObject([{ usage: { cpuPeakRatio: 0.6, diskIopsPeak: 150 } }, { name: 'vm7', kind: 'virtual', cpuCount: 4, memoryMib: 4096 }]);
    expect(issues.map(({ code }) => code)).toEqual(['cores-per-socket']);
  });
});

describe('Google Migration Center', () => {
  const VM = 'MachineId,MachineName,AllocatedProcessorCoreCount,MemoryGiB,TotalDiskAllocatedGiB,OsName,OsVersion,MachineStatus,IsPhysical\nid-1,shop,4,16,100,Ubuntu,22.04,Running,0\nid-2,oldshop,8,32,,,,Stopped,1\n';
  const DISK = 'MachineId,DiskLabel,SizeInGib,UsedInGib\nid-1,sda,60,10\nid-1,sdb,90,20\n';
  const TAG = 'MachineId,Key,Value\nid-1,Environment,test\nid-9,owner,x\n';
  const PERF = 'MachineId,TimeStamp,CpuUtilizationPercentage,AvailableMemoryBytes,DiskReadOperationsPerSec,DiskWriteOperationsPerSec\nid-1,"03/14/2026, 10:05:00",12.5,4294967296,10,5\nid-1,"03/14/2026, 10:10:00",50,8589934592,0,\n';

  it('joins its four files by machine id, in one import or in two', async () => {
    const together = await read(VM, DISK, TAG, PERF);
    expect(together.files.map(({ format }) => format)).toEqual(Array(4).fill('google-migration-center'));
    expect(together.inventory.workloads.find(({ name }) => name === 'shop')).toMatchObject({ kind: 'virtual', cpuCount: 4, memoryMib: 16384, diskMib: 153600, diskUsedMib: 30720, environment: 'test', tags: { disks: '2' } });
    expect(together.inventory.workloads.find(({ name }) => name === 'oldshop')).toMatchObject({ kind: 'physical', excluded: 'powered off' });
    expect(together.issues.find(({ code }) => code === 'row-not-joined')?.message).toContain('id-9');
    const later = await importFiles([textFile('perf.csv', PERF), textFile('disk.csv', DISK)], (await read(VM)).inventory);
    expect(later.inventory.workloads.find(({ name }) => name === 'shop')?.diskMib).toBe(153600);
    for (const { series } of [together, later]) {
      expect(series).toMatchObject([{ subject: { id: 'shop' }, startEpochSeconds: Date.UTC(2026, 2, 14, 10, 5) / 1000, intervalSeconds: 300 }]);
      expect(series[0]?.values).toEqual({ cpuRatio: Float32Array.of(0.125, 0.5), memoryMib: Float32Array.of(12288, 8192), diskIops: Float32Array.of(15, 0) });
    }
  });
});

describe('ServiceNow', () => {
  it('multiplies cores per CPU, tells hosts and virtual machines by class, and leaves out what is retired', async () => {
    const { inventory, files } = await read('name,sys_class_name,serial_number,manufacturer,model_id,cpu_count,cpu_core_count,cpu_speed,ram,disk_space,os,virtual,location,operational_status,install_status,cost,cost_cc\n'
      + 'n1,Linux Server,SER-001,Maker,M1,2,20,2500,262144,2400,Linux,false,Hall 1,1,1,1000.50,EUR\nn2,ESX Server,SER-002,Maker,M1,2,16,2500,524288,,,false,Hall 1,1,1,,\nn3,Windows Server,,VMware,Virtual Platform,1,4,,8192,,,true,,1,7,,\n');
    expect(files).toMatchObject([{ format: 'servicenow', servers: 2, workloads: 2 }]);
    expect(inventory.servers).toMatchObject([{ name: 'n1', cores: 40, memoryMib: 262144, siteId: 'Hall 1', purchasePrice: { amount: 1000.5, currency: 'EUR' } }, { name: 'n2', cores: 32 }]);
    expect(inventory.workloads.map(({ name, kind, excluded }) => [name, kind, excluded])).toEqual([['n1', 'physical', undefined], ['n3', 'virtual', 'retired']]);
  });

  it('reads the labels of a workbook, and doubts a list of exactly 10,000', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `n${at},Linux Server,SER-${100_000 + at}`).join('\n');
    const { files } = await read(`Name,Class,Serial number\n${rows}\n`);
    expect(files[0]?.format).toBe('servicenow');
    expect(files[0]?.issues.some(({ code }) => code === 'export-cut-off')).toBe(true);
  });
});

describe('NetBox', () => {
  it('reads import and export headers, leaves switches out and keeps the place', async () => {
    const { inventory, files } = await read(
      'name,role,tenant,manufacturer,device_type,platform,serial,status,site,location,rack,position,face,cf_cores,cf_ram\nx1,server,Ops,Maker,M1,Debian 12,SER-01,active,Hall 1,Room 2,R7,12.0,front,16,64\nsw1,switch,,Maker,S1,,,active,Hall 1,,R7,40,front,,\n',
      'Name,Status,Tenant,Site,Location,Rack,Role,Manufacturer,Type,IP Address\nx1,Active,Ops,Hall 1,Room 2,R7,server,Maker,M1,10.0.0.1/24\nx2,Offline,,Hall 1,,R8,hypervisor,Maker,M2,\n',
    );
    expect(files.map(({ format, servers, workloads }) => [format, servers, workloads])).toEqual([['netbox', 1, 1], ['netbox', 2, 1]]);
    expect(inventory.servers).toMatchObject([{ name: 'x1', siteId: 'Hall 1', rack: 'R7', rackPosition: 12, model: 'M1', cores: 16, memoryMib: 65536, tags: { ip: '10.0.0.1' } }, { name: 'x2', rack: 'R8', powerState: 'off' }]);
  });
});

describe('openDCIM', () => {
  it('reads both layouts, and a position of 0 as none', async () => {
    const { inventory, files } = await read(
      'Data Center,Location,Position,Height,Name,Serial Number,Primary IP / Host Name,Device Type,Template,Owner,Installation Date,Device Status,Half Depth,Back Side,Hypervisor\nHall 1,R7,12,2,o1,SER-01,o1.example.org,Server,Maker - M1 X,Ops,2021-03-01,Production,No,No,None\nHall 1,R7,0,0,pdu,,,CDU,,,,Production,No,No,None\n',
      'DataCenterID,Cabinet,Position,Label,Height,Manufacturer,Model,Hostname,SerialNo,AssetTag,HalfDepth,BackSide,Hypervisor,InstallDate,Status,Owner\nHall 1,R8,0,o2,1,Maker,M2,o2.example.org,SER-02,,,,ESX,2020-01-01,Reserved,Ops\n',
    );
    expect(files.map(({ format, servers, workloads }) => [format, servers, workloads])).toEqual([['opendcim', 1, 1], ['opendcim', 1, 0]]);
    expect(inventory.servers).toMatchObject([
      { name: 'o1', siteId: 'Hall 1', rack: 'R7', rackPosition: 12, rackUnits: 2, vendor: 'Maker', model: 'M1 X', purchaseYear: 2021, identity: { serial: 'SER-01', fqdn: 'o1.example.org' } },
      { name: 'o2', rack: 'R8', powerState: 'off' },
    ]);
    expect(inventory.servers[1]?.rackPosition).toBeUndefined();
  });
});
