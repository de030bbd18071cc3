import { describe, expect, it } from '@jest/globals';
import { importFiles } from '../../import-files.js';
import { realFile, textFile } from '../../testing/fixtures.js';
import { machineName } from '../machine-name.js';

const REAL = realFile('bitbrains_gwa-t-12_rnd_2013-7_1.csv');
const HEADER = 'Timestamp [ms];\tCPU cores;\tCPU capacity provisioned [MHZ];\tCPU usage [MHZ];\tCPU usage [%];\tMemory capacity provisioned [KB];\tMemory usage [KB];\tDisk read throughput [KB/s];\tDisk write throughput [KB/s];\tNetwork received throughput [KB/s];\tNetwork transmitted throughput [KB/s]';
const line = (time: number, percent: number): string => `${time};\t2;\t5200.0;\t0;\t${percent};\t4194304.0;\t1048576.0;\t10.0;\t5.0;\t1.0;\t1.0`;
const trace = (name: string, ...lines: readonly string[]): ReturnType<typeof textFile> => textFile(name, [HEADER, ...lines].join('\n'));

describe('Bitbrains', () => {
  it('makes each trace a machine of its own with what it was given', async () => {
    const { inventory, files, series } = await importFiles([trace('rnd/2013-7/17.csv', line(1372629804, 10), line(1372630105, 100.4), line(1372630404, 20))]);
    expect(files[0]).toMatchObject({ format: 'bitbrains', rowsRead: 3, servers: 1, workloads: 1, samples: 3 });
    expect(inventory.servers).toMatchObject([{ id: '17', inferred: true, cores: 2, clockMhz: 2600, memoryMib: 4096 }]);
    expect(inventory.workloads).toMatchObject([{ id: '17', serverId: '17', kind: 'virtual', cpuCount: 2, memoryMib: 4096 }]);
    expect(series).toMatchObject([{ subject: { kind: 'workload', id: '17' }, startEpochSeconds: 1372629600, intervalSeconds: 300 }]);
    expect([...(series[0]?.values.cpuRatio ?? [])]).toEqual([expect.closeTo(0.1), 1, expect.closeTo(0.2)]);
    expect([series[0]?.values.memoryMib?.[0], series[0]?.values.diskBytesPerSecond?.[0], series[0]?.values.networkBytesPerSecond?.[0]]).toEqual([1024, 15 * 1024, 2 * 1024]);
  });

  it('joins the months of a machine and leaves the time between as a gap', async () => {
    const { inventory, series } = await importFiles([trace('2013-8/17.csv', line(1372631004, 30)), trace('2013-7/17.csv', line(1372629804, 10), line(1372630104, 20))]);
    expect(inventory.servers).toHaveLength(1);
    expect([...(series[0]?.values.cpuRatio ?? [])].map((value) => Math.round(value * 100))).toEqual([10, 20, Number.NaN, Number.NaN, 30]);
  });

  it('does not let a trace overrule an inventory', async () => {
    const { inventory } = await importFiles([textFile('s.csv', 'Name,Cores,Memory (GiB)\n17,24,256\n'), trace('17.csv', line(1372629804, 10))]);
    expect(inventory.servers).toMatchObject([{ id: '17', cores: 24, memoryMib: 262144 }]);
    expect(inventory.servers[0]?.inferred).toBeUndefined();
  });

  it('leaves out half a row at the end and values that are none', async () => {
    const { files, series } = await importFiles([trace('1.csv', line(1372629804, 10), line(1372630104, 20).replace('\t20;', '\toops;'), '1372630404;\t2;\t52')]);
    expect(files[0]?.issues.map(({ code, row, column }) => [code, row, column])).toEqual([['row-too-short', 4, undefined], ['trace-is-a-machine', undefined, undefined], ['not-a-number', 3, 'CPU usage [%]']]);
    expect([...(series[0]?.values.cpuRatio ?? [])]).toEqual([expect.closeTo(0.1), Number.NaN]);
  });

  it('names a machine by its file', () => {
    expect(['rnd/2013-8/17.csv', 'C:\\traces\\vm a.csv', '.csv', 'plain'].map(machineName)).toEqual(['17', 'vm a', '.csv', 'plain']);
  });

  it('reads 499 files of a day in a few seconds', async () => {
    const day = Array.from({ length: 288 }, (_, at) => line(1372629804 + at * 300, at % 100)).join('\n');
    const started = process.cpuUsage();
    const { series, inventory } = await importFiles(Array.from({ length: 499 }, (_, at) => trace(`${at + 1}.csv`, day)));
    expect([series.length, inventory.servers.length, inventory.workloads.length]).toEqual([499, 499, 499]);
    // Processor time: the machine that runs the specs may be busy.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
  });

  (REAL === undefined ? it.skip : it)('reads a real trace whole', async () => {
    const { files, series, inventory } = await importFiles(REAL === undefined ? [] : [REAL]);
    expect(files[0]).toMatchObject({ rowsRead: 2016, samples: 2016 });
    expect(files[0]?.issues.map(({ code }) => code)).toEqual(['trace-is-a-machine']);
    expect(inventory.servers).toMatchObject([{ cores: 2, memoryMib: 8192 }]);
    const cpu = series[0]?.values.cpuRatio ?? new Float32Array();
    expect(cpu.filter((value) => !Number.isNaN(value)).length / cpu.length).toBeGreaterThan(0.99);
  });
});
