import { describe, expect, it } from '@jest/globals';
import { importFiles } from '../import-files.js';
import type { ImportResult } from '../import-result.js';
import { textFile } from '../testing/fixtures.js';

const read = async (name: string, text: string): Promise<ImportResult> => await importFiles([textFile(name, text)]);
const valuesOf = ({ series }: ImportResult): Record<string, number[]> => Object.fromEntries(Object.entries(series[0]?.values ?? {}).map(([metric, values]) => [metric, [...values].map((value) => Number(value.toFixed(3)))]));
const NONE = Number.NaN;

describe('sysstat', () => {
  const DELIMITED = [
    '# hostname;interval;timestamp;CPU;%user;%nice;%system;%iowait;%steal;%idle',
    'alpha;600;2026-03-01 00:10:01 UTC;-1;20;0;5;10;0;65', 'alpha;600;2026-03-01 00:10:01 UTC;0;99;0;0;0;0;1', 'alpha;-1;2026-03-01 00:15:00 UTC;LINUX-RESTART\t(8 CPU)', 'alpha;600;2026-03-01 00:30:01 UTC;-1;1;0;1;0;0;98',
    '# hostname;interval;timestamp;kbmemfree;kbmemused;%memused;kbbuffers;kbcached', 'alpha;600;2026-03-01 00:10:01 UTC;1024000;3072000;75;512000;1024000',
    '# hostname;interval;timestamp;DEV;tps;rkB/s;wkB/s', 'alpha;600;2026-03-01 00:10:01 UTC;sda;10;100;50', 'alpha;600;2026-03-01 00:10:01 UTC;sdb;5;20;30', 'alpha;600;2026-03-01 00:10:01 UTC;dm-0;15;120;80',
    '# hostname;interval;timestamp;IFACE;rxpck/s;txpck/s;rxkB/s;txkB/s', 'alpha;600;2026-03-01 00:10:01 UTC;lo;1;1;500;500', 'alpha;600;2026-03-01 00:10:01 UTC;eth0;1;1;3;2', 'alpha;600;2026-03-01 00:10:01 UTC;eth1;1;1;1;0',
  ].join('\n');

  it('reads sadf -d block by block: all CPUs, memory without caches, whole disks, real cards, and a gap as a gap', async () => {
    const result = await read('any', DELIMITED);
    expect(result.files).toMatchObject([{ format: 'sysstat', servers: 1, samples: 2 }]);
    expect(result.inventory.servers).toMatchObject([{ id: 'alpha', cores: 8, inferred: true }]);
    expect(result.series[0]).toMatchObject({ startEpochSeconds: Date.UTC(2026, 2, 1, 0, 0) / 1000, intervalSeconds: 1200 });
    expect(valuesOf(result)).toEqual({ cpuRatio: [0.25, 0.02], memoryMib: [1500, NONE], diskIops: [15, NONE], diskBytesPerSecond: [204800, NONE], networkBytesPerSecond: [6144, NONE] });
    expect(result.issues.map(({ code }) => code)).toContain('restarts');
  });

  it('keeps memory of newer versions, which leave caches out themselves', async () => {
    const text = '# hostname;interval;timestamp;kbmemfree;kbavail;kbmemused;%memused;kbbuffers;kbcached\nalpha;60;2026-03-01 00:01:00;1024000;3000000;1024000;25.00;512000;1536000\n';
    const result = await read('x', text);
    expect(valuesOf(result)).toEqual({ memoryMib: [1000] });
    expect(result.issues.map(({ code }) => code)).toContain('no-time-zone');
  });

  it('reads sadf -j to the same figures', async () => {
    const sample = (time: string, idle: number): unknown => ({
      timestamp: { date: '2026-03-01', time, utc: 1, interval: 60 }, 'cpu-load': [{ cpu: 'all', idle, iowait: 5 }, { cpu: '0', idle: 0 }], memory: { memfree: 1, memused: 204800, 'memused-percent': 10 },
      io: { 'io-reads': { rtps: 4, bread: 10 }, 'io-writes': { wtps: 6, bwrtn: 30 } }, disk: [{ 'disk-device': 'sda', tps: 99, rkB: 1, wkB: 1 }], network: { 'net-dev': [{ iface: 'lo', rxkB: 9, txkB: 9 }, { iface: 'ens3', rxkB: 1, txkB: 1 }] },
    });
    const result = await read('x', JSON.stringify({ sysstat: { hosts: [{ nodename: 'beta', 'number-of-cpus': 4, statistics: [sample('10:00:00', 75), sample('10:01:00', 45)] }] } }));
    expect(result.files).toMatchObject([{ format: 'sysstat', rowsRead: 2 }]);
    expect(valuesOf(result)).toEqual({ cpuRatio: [0.2, 0.5], memoryMib: [200, 200], diskIops: [10, 10], diskBytesPerSecond: [20480, 20480], networkBytesPerSecond: [2048, 2048] });
  });
});

describe('nmon', () => {
  const HEAD = ['AAA,progname,nmon', 'AAA,host,gamma', 'AAA,OS,Linux,5.10', 'AAA,cpus,4', 'CPU_ALL,CPU Total gamma,User%,Sys%,Wait%,Idle%,Steal%,Busy,CPUs', 'MEM,Memory MB gamma,memtotal,memfree,cached,buffers',
    'NET,Network I/O gamma,lo-read-KB/s,eth0-read-KB/s,lo-write-KB/s,eth0-write-KB/s', 'DISKREAD,Disk Read KB/s gamma,sda,sda1', 'DISKREAD1,Disk Read KB/s gamma,sdb', 'DISKXFER,Disk transfers per second gamma,sda,sda1'];
  const first = ['ZZZZ,T0001,23:59:00,28-FEB-2026', 'CPU_ALL,T0001,20,5,10,65,0,,4', 'MEM,T0001,8000,2000,1000,-0.0', 'NET,T0001,7,1,7,2', 'DISKREAD,T0001,10,10', 'DISKREAD1,T0001,5', 'DISKXFER,T0001,8,8'];
  const second = ['ZZZZ,T0002,00:00:00,01-MAR-2026', 'CPU_ALL,T0002,0,0,0,100,0,,4'];

  it('reads what is busy, used and moved, whatever the order of its lines', async () => {
    const lines = [...HEAD, 'BBBP,001,/etc/release,"never "closed', ...first, ...second];
    const result = await read('g.csv', lines.join('\n'));
    expect(result.files).toMatchObject([{ format: 'nmon', rowsRead: 2, samples: 2 }]);
    expect(result.inventory.servers).toMatchObject([{ id: 'gamma', cores: 4, memoryMib: 8000, os: 'Linux' }]);
    expect(result.series[0]).toMatchObject({ startEpochSeconds: Date.UTC(2026, 1, 28, 23, 59) / 1000, intervalSeconds: 60 });
    expect(valuesOf(result)).toEqual({ cpuRatio: [0.25, 0], memoryMib: [5000, NONE], diskIops: [8, NONE], diskBytesPerSecond: [15360, NONE], networkBytesPerSecond: [3072, NONE] });
    expect(valuesOf(await read('g.csv', [...lines].sort().join('\n')))).toEqual(valuesOf(result));
  });

  it('refuses a snapshot that is hours before the one above, and takes one an hour back', async () => {
    const zzzz = (number: number, time: string): string[] => [`ZZZZ,T000${number},${time},01-MAR-2026`, `CPU_ALL,T000${number},${number},0,0,${100 - number},0,,4`];
    const result = await read('g', [...HEAD, ...zzzz(1, '10:00:00'), ...zzzz(2, '10:30:00'), ...zzzz(3, '10:00:00'), ...zzzz(4, '01:00:00')].join('\n'));
    expect(valuesOf(result).cpuRatio).toEqual([0.03, 0.02]);
    expect(result.issues.filter(({ code }) => code === 'clock-went-back').map(({ severity }) => severity)).toEqual(['note', 'error']);
  });
});

describe('vmstat', () => {
  const text = (stamps: readonly string[]): string => ['procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu----- -----timestamp-----',
    ' r  b   swpd   free   buff  cache   si   so    bi    bo   in   cs us sy id wa st                 UTC', ...stamps.map((stamp, at) => ` 1  0      0 1024000 512000 512000    0    0    ${at}     4  500 1600 28  8 ${60 - at}  4  0${stamp}`)].join('\n');

  it('leaves out the first line and knows memory in use once the size is known', async () => {
    const file = textFile('delta.txt', text([' 2026-03-01 10:00:00', ' 2026-03-01 10:01:00', ' 2026-03-01 10:02:00']));
    const { files, series } = await importFiles([file, textFile('servers.csv', 'Name,Cores,Memory (GiB)\ndelta,4,4\n')]);
    expect(files[0]).toMatchObject({ format: 'vmstat', rowsRead: 2, servers: 0 });
    expect(series[0]).toMatchObject({ subject: { id: 'delta' }, startEpochSeconds: Date.UTC(2026, 2, 1, 10, 1) / 1000 });
    expect([...(series[0]?.values.memoryMib ?? [])]).toEqual([2096, 2096]);
    expect([...(series[0]?.values.diskBytesPerSecond ?? [])]).toEqual([5120, 6144]);
    expect([...(series[0]?.values.cpuRatio ?? [])].map((value) => Number(value.toFixed(2)))).toEqual([0.37, 0.38]);
  });

  it('summarises lines without times', async () => {
    const { inventory, series, issues } = await read('delta.txt', text(['', '', '']));
    expect(series).toEqual([]);
    expect(inventory.workloads[0]?.usage).toMatchObject({ cpuPeakRatio: 0.38, window: '2 samples without times' });
    expect(issues.map(({ code }) => code)).toContain('no-times');
  });
});

describe('iostat', () => {
  const json = (stamps: readonly (string | undefined)[]): string => JSON.stringify({ sysstat: { hosts: [{ nodename: 'eps', sysname: 'Linux', 'number-of-cpus': 2, date: '03/01/26', statistics: stamps.map((timestamp, at) => ({
    ...(timestamp !== undefined && { timestamp }), 'avg-cpu': { idle: 50 + at, iowait: 10 }, disk: [{ disk_device: 'sda', 'r/s': 3, 'w/s': at, 'rkB/s': 1, 'wkB/s': 1 }, { disk_device: 'dm-0', 'r/s': 3, 'w/s': at, 'rkB/s': 1, 'wkB/s': 1 }],
  })) }] } });

  it('reads times of a day-first locale', async () => {
    const result = await read('x', json(['28.02.2026 23:58:00', '28.02.2026 23:59:00', '01.03.2026 00:00:00']));
    expect(result.files).toMatchObject([{ format: 'iostat', rowsRead: 2 }]);
    expect(result.series[0]).toMatchObject({ startEpochSeconds: Date.UTC(2026, 1, 28, 23, 59) / 1000, intervalSeconds: 60 });
    expect(valuesOf(result)).toEqual({ cpuRatio: [0.39, 0.38], diskIops: [4, 5], diskBytesPerSecond: [2048, 2048] });
  });

  it('reads half days, month first, and says that the order is a guess', async () => {
    const result = await read('x', json(['03/04/2026 11:59:00 AM', '03/04/2026 12:00:00 PM', '03/04/2026 12:01:00 PM']));
    expect(result.series[0]?.startEpochSeconds).toBe(Date.UTC(2026, 2, 4, 12) / 1000);
    expect(result.issues.map(({ code }) => code)).toContain('date-order-guessed');
  });

  it('summarises samples without times', async () => {
    const { inventory, series } = await read('x', json([undefined, undefined, undefined]));
    expect(series).toEqual([]);
    expect(inventory.workloads[0]?.usage).toEqual({ cpuAverageRatio: expect.closeTo(0.385), cpuPeakRatio: expect.closeTo(0.39), diskIopsAverage: 4.5, diskIopsPeak: 5, window: '2 samples without times' });
  });
});
