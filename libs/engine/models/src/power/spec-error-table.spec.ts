import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { PowerModel } from '@stowage/domain';
import { powerAtLoad } from './power-at-load.js';
import { fanPowerWatts, linearPowerWatts } from './simple-power-models.js';

/** Reference results beside the project (published SPECpower_ssj2008 load levels); without them this spec is skipped. */
const CSV = new URL('../../../../../../shared/data/models/specpower_load_levels_2007_2022.csv', import.meta.url);

interface Result {
  readonly family: string;
  readonly chips: string;
  readonly cores: number;
  readonly watts: readonly number[];
}

/** Single-node results of a known family. No quoted comma stands before the columns used from the end. */
function results(): Result[] {
  const [head = '', ...lines] = readFileSync(CSV, 'utf8').trim().split('\n');
  const cells = (line: string): string[] => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const column = new Map(cells(head.trim()).map((name, index) => [name, index] as const));
  return lines.map((line) => cells(line.trim())).flatMap((row) => {
    const at = (name: string): string => row[column.get(name) ?? -1] ?? '';
    const family = at('uarch');
    if (at('nodes') !== '1' || family.startsWith('?') || family === 'other') return [];
    return [{ family, chips: at('chips'), cores: Number(at('cores')), watts: Array.from({ length: 11 }, (_, k) => Number(at(`w${k * 10}`))) }];
  });
}

const LOADS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

const idleOf = ({ watts }: Result): number => watts[0] ?? NaN;
const maxOf = ({ watts }: Result): number => watts[10] ?? NaN;
const shareOf = (result: Result, k: number): number => ((result.watts[k] ?? NaN) - idleOf(result)) / (maxOf(result) - idleOf(result));

/** Percent errors of a prediction over all results and loads 10-90 %. */
function errors(all: readonly Result[], predict: (result: Result, load: number) => number | undefined): { readonly mape: number; readonly bias: number } {
  const signed = all.flatMap((result) => LOADS.flatMap((load) => {
    const predicted = predict(result, load);
    const actual = result.watts[Math.round(load * 10)] ?? NaN;
    return predicted === undefined ? [] : [(predicted - actual) / actual];
  }));
  const mean = (values: readonly number[]): number => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
  return { mape: mean(signed.map(Math.abs)), bias: mean(signed) };
}

const ends = (result: Result): { readonly idleWatts: number; readonly maxWatts: number } => ({ idleWatts: idleOf(result), maxWatts: maxOf(result) });

/** The median curve of the other results of the family. */
function leaveOneOut(all: readonly Result[]): (result: Result, load: number) => number | undefined {
  const models = new Map<Result, PowerModel>();
  for (const result of all) {
    const others = all.filter((other) => other.family === result.family && other !== result);
    if (others.length === 0) continue;
    const curve = Array.from({ length: 11 }, (_, k) => median(others.map((other) => shareOf(other, k))));
    models.set(result, { kind: 'curve', ...ends(result), curve });
  }
  return (result, load) => {
    const model = models.get(result);
    return model && powerAtLoad(model, load);
  };
}

/** Slope of log watts on log cores within one group, by least squares; NaN where all have the same cores. */
function slopeOf(group: readonly Result[], watts: (result: Result) => number): number {
  const points = group.map((result) => [Math.log(result.cores), Math.log(watts(result))] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  return points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Mean of the slopes of all groups of six or more with different core counts, weighted by their size. */
function pooledSlope(all: readonly Result[], watts: (result: Result) => number): number {
  const named = all.filter((result) => ['1', '2'].includes(result.chips));
  const groups = [...new Set(named.map((result) => `${result.family} ${result.chips}`))]
    .map((name) => named.filter((result) => `${result.family} ${result.chips}` === name))
    .filter((group) => group.length >= 6 && new Set(group.map((result) => result.cores)).size > 1);
  const size = groups.reduce((sum, group) => sum + group.length, 0);
  return groups.reduce((sum, group) => sum + slopeOf(group, watts) * group.length, 0) / size;
}

const withData = existsSync(CSV) ? describe : describe.skip;

withData('error of the load models on published results (models.md 0.1)', () => {
  it('PWR-MODEL-ERR: matches the published table within 0.3 points', () => {
    const all = results();
    expect(all).toHaveLength(608);
    const linear = errors(all, (result, load) => linearPowerWatts(ends(result), load));
    const fan = errors(all, (result, load) => fanPowerWatts(ends(result), load));
    const curve = errors(all, leaveOneOut(all));
    const rows = [[linear.mape, 9], [linear.bias, 1.4], [fan.mape, 14.5], [fan.bias, 12.9], [curve.mape, 4.2], [curve.bias, 0.2]] as const;
    for (const [ours, published] of rows) expect(Math.abs(ours - published)).toBeLessThanOrEqual(0.3);
  });

  it('finds max power growing with about cores^0.3 inside a family and socket count, idle not', () => {
    expect(pooledSlope(results(), maxOf)).toBeCloseTo(0.27, 1);
    expect(pooledSlope(results(), idleOf)).toBeLessThan(0.1);
  });
});
