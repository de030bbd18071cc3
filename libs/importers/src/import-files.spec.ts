import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { importFiles } from './import-files.js';
import { TEMPLATES } from './templates.js';
import { sampleFiles, textFile, workbook } from './testing/fixtures.js';

describe('importFiles', () => {
  it('reads the small sample without an issue', async () => {
    const { files, inventory, series, issues } = await importFiles(sampleFiles('small'));
    expect(issues).toEqual([]);
    expect(files.map(({ file, format, rowsRead, servers, workloads, samples }) => [file, format, rowsRead, servers, workloads, samples])).toEqual([
      ['servers.csv', 'stowage-servers', 6, 6, 5, 0],
      ['utilization.csv', 'stowage-utilization', 668, 0, 0, 668],
      ['workloads.csv', 'stowage-workloads', 3, 0, 3, 0],
    ]);
    expect(inventory.sites).toEqual([{ id: 'Nashik', name: 'Nashik', country: 'IN' }, { id: 'Pune', name: 'Pune', country: 'IN' }]);
    expect(inventory.workloads.map(({ id, serverId }) => [id, serverId])).toEqual([
      ['build-01', 'build-01'], ['door-01', 'door-01'], ['erp-app', 'erp-01'], ['erp-db', 'erp-01'], ['erp-reports', 'erp-01'],
      ['file-01', 'file-01'], ['mail-01', 'mail-01'], ['web-01', 'web-01'],
    ]);
    expect(inventory.workloads.find(({ id }) => id === 'door-01')?.excluded).toBe('ISA card for the door controller');
    expect(series.map(({ subject, intervalSeconds, values }) => [subject.kind, subject.id, intervalSeconds, values.cpuRatio?.length, values.powerWatts?.length])).toEqual([
      ['workload', 'web-01', 3600, 336, undefined], ['server', 'web-01', 3600, undefined, 336],
      ['workload', 'build-01', 3600, 336, undefined], ['server', 'build-01', 3600, undefined, 336],
    ]);
    const build = series.find(({ subject }) => subject.kind === 'workload' && subject.id === 'build-01')?.values.cpuRatio;
    expect([...(build?.subarray(129, 135) ?? [])].map((value) => Number.isNaN(value))).toEqual([false, true, true, true, true, false]);
  });

  it('updates what is there when the same files come again', async () => {
    const first = await importFiles(sampleFiles('small'));
    const second = await importFiles(sampleFiles('small'), first.inventory);
    expect(second.inventory).toEqual(first.inventory);
  });

  it('reads its own templates', async () => {
    const { files, issues, inventory, series } = await importFiles(TEMPLATES.map(({ file, csv }) => textFile(file, csv)));
    expect(files.map(({ format }) => format)).toEqual(['stowage-servers', 'stowage-workloads', 'stowage-utilization']);
    expect(issues).toEqual([]);
    expect([inventory.servers.length, inventory.workloads.length, series.length]).toEqual([1, 1, 1]);
    expect(inventory.servers[0]).toMatchObject({ name: 'srv-erp-01', cores: 16, memoryMib: 65536, purchasePrice: { amount: 8200, currency: 'USD' }, usage: { cpuPeakRatio: 0.45, window: '30 days' } });
  });

  it('gives every column of a template a name, a meaning and an example of its own kind', () => {
    for (const { csv, columns } of TEMPLATES) {
      expect(csv.split('\r\n')[0]?.split(',').length).toBe(columns.length);
      for (const { name, meaning } of columns) expect([name, meaning].every((text) => text !== '')).toBe(true);
    }
  });

  it('documents every column of its templates', () => {
    const doc = readFileSync(fileURLToPath(new URL('../../../docs/import-formats.md', import.meta.url)), 'utf8');
    for (const { name, required, unit, meaning } of TEMPLATES.flatMap(({ columns }) => columns)) expect(doc).toContain(`| ${required ? `**${name}**` : name} | ${unit} | ${meaning} |`);
  });

  it('takes no number for a CPU model', async () => {
    const { inventory, issues } = await importFiles([textFile('s.csv', 'Name,CPU,Cores,RAM\na,8,8,16\n')]);
    expect(inventory.servers[0]?.cpuModel).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error', code: 'cpu-model-is-a-number', file: 's.csv', row: 2, column: 'CPU', value: '8' }]);
  });

  it('drops the workload it made for a server once workloads are listed on it', async () => {
    const servers = textFile('s.csv', 'Name,Site,Cores,Memory (GiB),CPU average %\nbig,Pune,8,64,20\n');
    const first = await importFiles([servers]);
    expect(first.inventory.workloads.map(({ id }) => id)).toEqual(['big']);
    const second = await importFiles([textFile('w.csv', 'Name,Server,vCPUs\none,big,2\ntwo,big,2\n')], first.inventory);
    expect(second.inventory.workloads.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(second.inventory.servers[0]?.usage?.cpuAverageRatio).toBe(0.2);
    const third = await importFiles([servers], second.inventory);
    expect(third.inventory.workloads.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('lets a server that stays as it is keep the workloads listed on it', async () => {
    const { inventory } = await importFiles([
      textFile('s.csv', 'Name,Cores,Virtualizable,Reason if not\nold,4,no,dongle\n'), textFile('w.csv', 'Name,Server,vCPUs\napp,old,2\n'),
    ]);
    expect(inventory.workloads).toMatchObject([{ id: 'app', excluded: 'dongle' }]);
  });

  it('tells an unknown table which format is nearest and what it lacks', async () => {
    const { files, inventory } = await importFiles([textFile('x.csv', 'Machine,Timestamp,Colour\na,2026-01-01T00:00:00Z,red\n')]);
    expect(files[0]).toMatchObject({ format: null, formatLabel: 'Not recognised' });
    expect(files[0]?.issues[0]).toMatchObject({ severity: 'error', code: 'format-not-recognised', file: 'x.csv', maybe: 'Maybe it is a Utilization table without: CPU % or another measurement.' });
    expect(inventory.servers).toEqual([]);
  });

  it.each([
    ['a list of places', 'Name,Location\nHead office,Pune\n'], ['a log of many kinds of lines', 'AAA,host,vm\nAAA,cpus,2\nBBB,0,/etc/release,a,b\nBBB,1,x,y,z,w\nZZZ,1,2,3,4\n'],
  ])('does not take %s for servers', async (_, text) => {
    expect((await importFiles([textFile('x', text)])).files[0]?.format).toBeNull();
  });

  it('reads several of our tables from one workbook and names the sheets it did not use', async () => {
    const { files, inventory, series } = await importFiles([await workbook('estate.xlsx', {
      Servers: [['Our estate'], [null], ['Name', 'Cores', 'Memory (GiB)', 'Purchase year'], ['a', 4, 16, new Date('2015-03-01T00:00:00Z')]],
      Use: [['Machine', 'Timestamp', 'CPU %'], ['a', new Date('2026-10-05T00:00:00Z'), 10], ['a', new Date('2026-10-05T01:00:00Z'), 20]],
      Notes: [['Remember the milk']],
    })]);
    expect(files[0]).toMatchObject({ format: 'stowage-utilization', formatLabel: 'Utilization table, Servers table', rowsRead: 3, samples: 2 });
    expect(inventory.servers).toMatchObject([{ name: 'a', cores: 4, purchaseYear: 2015, origin: { sheet: 'Servers', row: 4 } }]);
    expect(series).toMatchObject([{ startEpochSeconds: Date.UTC(2026, 9, 5) / 1000, intervalSeconds: 3600 }]);
    expect(files[0]?.issues.map(({ code }) => code)).toEqual(['no-time-zone', 'sheets-not-used']);
  });

  it('joins two files of one machine into one series', async () => {
    const month = (day: string): string => `Machine,Timestamp,CPU %\na,2026-10-${day}T00:00:00Z,10\na,2026-10-${day}T00:05:00Z,20\n`;
    const { series } = await importFiles([textFile('s.csv', 'Name,Cores\na,4\n'), textFile('2.csv', month('02')), textFile('1.csv', month('01'))]);
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ subject: { kind: 'workload', id: 'a' }, intervalSeconds: 300 });
    expect(series[0]?.values.cpuRatio?.length).toBe(290);
  });

  it('takes virtual machines and hypervisor hosts of a server list for what they are', async () => {
    const { inventory } = await importFiles([textFile('cmdb.csv', [
      'Name,Site,Model,OS,Cores,Memory (GiB),CPU average %', 'vm-1,Pune,VMware Virtual Platform,Debian 8,2,8,10', 'esx-1,Pune,PowerEdge R720,VMware ESXi 5.5,16,256,40', 'db-1,Pune,PowerEdge R720,Debian 8,16,64,20',
    ].join('\n'))]);
    expect(inventory.servers.map(({ id, usage }) => [id, usage?.cpuAverageRatio])).toEqual([['db-1', 0.2], ['esx-1', 0.4]]);
    expect(inventory.workloads).toMatchObject([{ id: 'db-1', kind: 'physical' }, { id: 'vm-1', kind: 'virtual', cpuCount: 2, tags: { site: 'Pune' } }]);
  });

  it('puts a workload on its server once a later file brings it', async () => {
    const workloads = textFile('w.csv', 'Name,Server,vCPUs\napp,srv-1,2\n');
    const first = await importFiles([workloads]);
    expect(first.issues.map(({ code }) => code)).toContain('unknown-server');
    const second = await importFiles([textFile('s.csv', 'Name,Site,Cores\nsrv-1,Pune,8\n')], first.inventory);
    expect(second.inventory.workloads).toMatchObject([{ id: 'app', serverId: 'srv-1', tags: {} }]);
    expect((await importFiles([workloads], second.inventory)).inventory).toEqual(second.inventory);
  });

  it('leaves a machine off that another file said is off', async () => {
    const off = await importFiles([textFile('w.csv', 'Name,vCPUs,Power state\napp,2,off\n')]);
    const again = await importFiles([textFile('w2.csv', 'Name,vCPUs\napp,4\nnew,1\n')], off.inventory);
    expect(again.inventory.workloads).toMatchObject([{ id: 'app', cpuCount: 4, powerState: 'off', excluded: 'powered off' }, { id: 'new', powerState: 'on' }]);
  });

  it('speaks of what is missing only in machines the import names', async () => {
    const first = await importFiles([textFile('s.csv', 'Name,Site,OS\nbare,Pune,Debian 8\n')]);
    expect(first.issues.map(({ code }) => code)).toEqual(['missing-cores', 'missing-memory']);
    expect((await importFiles([textFile('s.csv', 'Name,Cores,Memory (GiB)\nfull,4,16\n')], first.inventory)).issues).toEqual([]);
  });
});
