import { describe, expect, it } from '@jest/globals';
import { importFiles } from '../../import-files.js';
import type { SourceFile } from '../../import-result.js';
import { textFile } from '../../testing/fixtures.js';

const T0 = 1_780_000_000;
const file = (path: string, header: string, rows: readonly (readonly (number | string)[])[]): SourceFile => ({ ...textFile(path.split('/').at(-1) ?? path, [header, ...rows.map((row, at) => [T0 + at * 10, ...row].join(','))].join('\n')), path });
const rounded = (values: Float32Array | undefined): number[] => [...(values ?? [])].map((value) => Number(value.toFixed(3)));

describe('collectd csv', () => {
  it('averages CPUs, sums disks and cards, and leaves a gap where one of them has none', async () => {
    const { files, series, inventory } = await importFiles([
      file('x/h1/cpu-0/cpu-idle-2026-05-28', 'epoch,value', [['50.000000'], ['20.000000']]), file('x/h1/cpu-0/cpu-wait-2026-05-28', 'epoch,value', [['10.000000'], ['0.000000']]),
      file('x/h1/cpu-1/cpu-idle-2026-05-28', 'epoch,value', [['100.000000'], ['60.000000']]), file('x/h1/cpu-1/cpu-wait-2026-05-28', 'epoch,value', [['0.000000'], ['0.000000']]),
      file('x/h1/disk-sda/disk_ops-2026-05-28', 'epoch,read,write', [['1.0', '2.0'], ['3.0', '4.0'], ['1.0', '1.0']]), file('x/h1/disk-sda1/disk_ops-2026-05-28', 'epoch,read,write', [['1.0', '2.0'], ['3.0', '4.0']]),
      file('x/h1/disk-sdb/disk_ops-2026-05-28', 'epoch,read,write', [['1.0', '1.0'], ['nan', 'nan'], ['1.0', '0.0']]),
      file('x/h1/load/load-2026-05-28', 'epoch,shortterm,midterm,longterm', [['1.0', '1.0', '1.0']]),
    ]);
    expect(new Set(files.map(({ format }) => format))).toEqual(new Set(['collectd']));
    expect(inventory.servers.map(({ id, inferred }) => [id, inferred])).toEqual([['h1', true]]);
    expect(series).toMatchObject([{ subject: { id: 'h1' }, startEpochSeconds: T0, intervalSeconds: 10 }]);
    expect(rounded(series[0]?.values.cpuRatio)).toEqual([0.2, 0.6, Number.NaN]);
    expect(rounded(series[0]?.values.diskIops)).toEqual([5, Number.NaN, 3]);
  });

  it('derives rates of counters that were stored as they are', async () => {
    const { series } = await importFiles([file('h2/interface-eth0/if_octets-2026-05-28', 'epoch,rx,tx', [[1000, 500], [2000, 500], [10, 600], [1010, 600]])]);
    expect(rounded(series[0]?.values.networkBytesPerSecond)).toEqual([Number.NaN, 100, Number.NaN, 100]);
  });

  it('says that a file without its folders can not be placed', async () => {
    const { files } = await importFiles([textFile('percent-idle-2026-05-28', `epoch,value\n${T0},5.0\n`)]);
    expect(files[0]).toMatchObject({ format: 'collectd', samples: 0, issues: [{ code: 'no-machine', severity: 'error' }] });
  });
});

describe('collectd write_http', () => {
  const list = (type: string, instance: string, [at, values]: readonly [number, readonly (number | null)[]], plugin = 'disk'): unknown => ({
    values, dstypes: values.map(() => (type === 'memory' ? 'gauge' : 'derive')), dsnames: [], time: T0 + at * 10 + 0.4, interval: 10, host: 'h3', plugin, plugin_instance: plugin === 'disk' ? instance : '', type, type_instance: plugin === 'disk' ? '' : instance,
  });

  it('reads bodies one after the other, null as unknown', async () => {
    const text = [[list('disk_ops', 'sda', [0, [null, null]]), list('memory', 'used', [0, [1048576]], 'memory')], [list('disk_ops', 'sda', [1, [1.5, 2.5]]), list('memory', 'used', [1, [2097152]], 'memory')]].map((body) => JSON.stringify(body)).join('\n');
    const { series, files } = await importFiles([textFile('posts', text)]);
    expect(files[0]).toMatchObject({ format: 'collectd', rowsRead: 4 });
    expect(series[0]?.values).toEqual({ memoryMib: Float32Array.of(1, 2), diskIops: Float32Array.of(Number.NaN, 4) });
  });

  it('takes whole numbers throughout for counters', async () => {
    const body = [0, 1, 2].map((at) => list('disk_octets', 'sda', [at, [at * 1000, at * 3000]]));
    const { series } = await importFiles([textFile('posts', JSON.stringify(body))]);
    expect(series[0]?.values.diskBytesPerSecond).toEqual(Float32Array.of(Number.NaN, 400, 400));
  });
});
