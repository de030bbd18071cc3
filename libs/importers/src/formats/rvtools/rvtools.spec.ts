import { describe, expect, it } from '@jest/globals';
import { importFiles } from '../../import-files.js';
import { realFile, sampleFiles, textFile, workbook } from '../../testing/fixtures.js';

const REAL = realFile('rvtools_4x_kubev2v_example1.xlsx');
const V4 = {
  vInfo: [
    ['VM', 'Powerstate', 'Template', 'DNS Name', 'CPUs', 'Memory', 'Total disk capacity MiB', 'Provisioned MiB', 'In Use MiB', 'Annotation', 'Host', 'Datacenter', 'Host', 'VM ID', 'VM UUID'],
    ['a', 'poweredOn', false, 'a.corp.example', 2, 4096, 51200, 61440, 10240, null, 'esx1.corp.example', 'Pune', null, 'vm-1', '11111111-2222-3333-4444-555555555501'],
    ['b', 'poweredOn', null, null, 2, 4096, 51200, null, null, null, 'esx9.corp.example', 'Pune', null, 'vm-2', '11111111-2222-3333-4444-555555555502'],
  ],
  vHost: [
    ['Host', 'Datacenter', 'Cluster', 'CPU Model', 'Speed', 'HT Active', '# CPU', 'Cores per CPU', '# Cores', 'CPU usage %', '# Memory', 'Memory usage %', 'Serial number', 'Service tag', 'Host'],
    ['esx1', 'Pune', 'C', 'Xeon Gold 5218', 2295, 'True', 2, 16, 32, 14, 261797, 36, null, 'TAG0001', 'custom'],
  ],
  vCPU: [['VM', 'Powerstate', 'CPUs', 'Cores p/s', 'Max', 'Overall', 'VM UUID'], ['a', 'poweredOn', 2, 1, 4590, 459, '11111111-2222-3333-4444-555555555501']],
  vMemory: [['VM', 'Powerstate', 'Size MiB', 'Consumed', 'Active', 'Limit', 'VM ID'], ['renamed', 'poweredOn', 4096, 3000, 300, -1, 'vm-1']],
};

describe('RVTools', () => {
  it('makes hosts servers and machines workloads, and joins a FQDN to the short host name', async () => {
    const { inventory, files } = await importFiles([await workbook('any-name.xlsx', V4)]);
    expect(files[0]).toMatchObject({ format: 'rvtools', servers: 1, workloads: 2, rowsRead: 3 });
    expect(inventory.servers).toMatchObject([{
      id: 'esx1', siteId: 'Pune', sockets: 2, cores: 32, threads: 64, clockMhz: 2295, memoryMib: 261797, identity: { serial: 'TAG0001' },
      usage: { cpuAverageRatio: 0.14, window: 'one instant' }, origin: { sheet: 'vHost', row: 2 },
    }]);
    expect(inventory.workloads[0]).toMatchObject({
      id: 'a', serverId: 'esx1', kind: 'virtual', cpuCount: 2, memoryMib: 4096, diskMib: 61440, diskUsedMib: 10240, usage: { cpuAverageRatio: 0.1, memoryAverageMib: 3000, window: 'one instant' },
    });
    expect(files[0]?.issues.map(({ code, severity }) => [severity, code])).toEqual([['note', 'one-instant'], ['warning', 'unknown-server']]);
  });

  it('never makes a workload of a host, and keeps the site of a machine whose host is not in the file', async () => {
    const { inventory } = await importFiles([await workbook('x.xlsx', V4)]);
    expect(inventory.workloads.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(inventory.workloads[1]).toMatchObject({ diskMib: 51200, tags: { site: 'Pune', host: 'esx9.corp.example' } });
    expect(inventory.workloads[1]?.serverId).toBeUndefined();
  });

  it('reads the database column names', async () => {
    const { inventory } = await importFiles([await workbook('x.xlsx', {
      vInfo: [['vInfoVMName', 'vInfoPowerstate', 'vInfoTemplate', 'vInfoCPUs', 'vInfoMemory', 'vInfoProvisioned', 'vInfoInUse', 'vInfoTotalDiskCapacityMiB', 'vInfoDataCenter', 'vInfoHost', 'vInfoUUID'],
        ['a', 'poweredOn', 'False', 4, 8192, 1000, 500, 900, 'Pune', 'esx1', '11111111-2222-3333-4444-555555555501']],
      vHost: [['vHostName', 'vHostDatacenter', 'vHostCpuModel', 'vHostCpuMhz', 'vHostNumCpu', 'vHostCoresPerCPU', 'vHostNumCpuCores', 'vHostMemorySize'], ['esx1', 'Pune', 'Xeon', 2400, 2, 8, 16, 131072]],
    })]);
    expect(inventory.workloads).toMatchObject([{ serverId: 'esx1', cpuCount: 4, memoryMib: 8192, diskMib: 1000, diskUsedMib: 500 }]);
    expect(inventory.servers).toMatchObject([{ cores: 16, memoryMib: 131072, clockMhz: 2400 }]);
  });

  it('joins per-tab csv files by identity, in any order', async () => {
    const csv = (name: string, rows: readonly (readonly unknown[])[]): ReturnType<typeof textFile> => textFile(name, rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n'));
    const files = [csv('vcpu.csv', V4.vCPU), csv('vhost.csv', V4.vHost), csv('vinfo.csv', V4.vInfo)];
    const { inventory, files: reports } = await importFiles(files);
    expect(reports.map(({ format }) => format)).toEqual(['rvtools', 'rvtools', 'rvtools']);
    expect(inventory.workloads[0]).toMatchObject({ id: 'a', serverId: 'esx1', usage: { cpuAverageRatio: 0.1 } });
    expect((await importFiles([...files].reverse())).inventory).toEqual(inventory);
  });

  it('says that detail tabs alone name machines nobody lists', async () => {
    const { inventory, files } = await importFiles([await workbook('x.xlsx', { vCPU: V4.vCPU })]);
    expect([inventory.workloads, files[0]?.issues.map(({ code }) => code)]).toEqual([[], ['one-instant', 'row-not-joined']]);
  });

  it('reads the committed 3.x workbook: MB is MiB, -1 unknown, off is not 0 %', async () => {
    const { inventory } = await importFiles(sampleFiles('dirty').filter(({ name }) => name === 'rvtools-3x.xlsx'));
    const workload = (id: string): (typeof inventory.workloads)[number] | undefined => inventory.workloads.find((each) => each.id === id);
    expect(workload('sap-db (Pune)')).toMatchObject({ serverId: 'esx01', memoryMib: 65536, diskMib: 819200, tags: { disks: '2', 'cluster rule names': 'sap-together' }, usage: { cpuAverageRatio: 0.25 } });
    expect(workload('test-win')?.usage).toBeUndefined();
    expect(workload('stray')).toMatchObject({ cpuCount: 2, memoryMib: 8192, diskMib: 40960 });
    expect(inventory.servers.find(({ id }) => id === 'esx02')?.usage).toBeUndefined();
  });

  it('forgets that a machine was off once a later export says it runs', async () => {
    const off = { ...V4, vInfo: V4.vInfo.map((row) => row.map((value) => (value === 'poweredOn' ? 'poweredOff' : value))) };
    const first = await importFiles([await workbook('x.xlsx', off)]);
    expect(first.inventory.workloads[0]?.excluded).toBe('powered off');
    const second = await importFiles([await workbook('x.xlsx', V4)], first.inventory);
    expect(second.inventory.workloads[0]).toMatchObject({ powerState: 'on' });
    expect(second.inventory.workloads[0]?.excluded).toBeUndefined();
  });

  (REAL === undefined ? it.skip : it)('opens a real workbook of 1,048,576 declared rows in seconds', async () => {
    const started = process.cpuUsage();
    const { files, inventory } = await importFiles(REAL === undefined ? [] : [REAL]);
    // Processor time: the machine that runs the specs may be busy.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
    expect(files[0]).toMatchObject({ format: 'rvtools', rowsRead: 16, servers: 7, workloads: 9 });
    expect(inventory.servers.every(({ cores, memoryMib }) => cores === 32 && memoryMib !== undefined)).toBe(true);
    expect(files[0]?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
