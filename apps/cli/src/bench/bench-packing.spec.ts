import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BadInput } from '../exit-codes.js';
import { benchPacking, type BenchPackingRow } from './bench-packing.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stowage-bench-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const run = async (paths: string[], solutions?: string): Promise<BenchPackingRow[]> => {
  const lines: string[] = [];
  await benchPacking(paths, { steps: 1000, ...(solutions ? { solutions } : {}) }, (line) => lines.push(line));
  return lines.map((line) => JSON.parse(line) as BenchPackingRow);
};

describe('benchPacking', () => {
  it('prints one line per instance of a folder, by name', async () => {
    put('b.vbp', '1\n10\n1\n6 3\n');
    put('a.vbp', '2\n10 10\n2\n5 5 2\n1 1 1\n');
    const rows = await run([folder]);
    expect(rows.map(({ instance, items, dims, upperBound, lowerBound, proven }) => ({ instance, items, dims, upperBound, lowerBound, proven }))).toEqual([
      { instance: 'a', items: 3, dims: 2, upperBound: 2, lowerBound: 2, proven: true },
      { instance: 'b', items: 3, dims: 1, upperBound: 3, lowerBound: 3, proven: true },
    ]);
    for (const row of rows) expect(row.wallSeconds).toBeGreaterThanOrEqual(0);
  });

  it('writes a bin number per item in file order', async () => {
    const file = put('c.vbp', '1\n10\n2\n6 2\n4 2\n');
    const out = join(folder, 'solutions');
    await run([file], out);
    const bins = readFileSync(join(out, 'c.sol'), 'utf8').trim().split('\n').map(Number);
    const load = [0, 0];
    [6, 6, 4, 4].forEach((size, item) => (load[bins[item]!]! += size));
    expect(bins).toHaveLength(4);
    expect(load).toEqual([10, 10]);
  });

  it('stops at malformed input before any answer, naming file and line', async () => {
    const good = put('good.vbp', '1\n10\n1\n6 1\n');
    const bad = put('bad.vbp', '1\n10\n1\n-6 1\n');
    const lines: string[] = [];
    await expect(benchPacking([good, bad], {}, (line) => lines.push(line))).rejects.toThrow(`${bad}:4: -6 is negative (row 1 of 1)`);
    expect(lines).toEqual([]);
  });

  it('says when a folder holds no instance, as bad input', async () => {
    await expect(run([folder])).rejects.toThrow(new BadInput(`${folder} holds no .vbp file`));
  });

  it('refuses a time limit that is none', async () => {
    const file = put('d.vbp', '1\n10\n1\n6 1\n');
    for (const seconds of [NaN, 0, -1]) await expect(benchPacking([file], { seconds }, () => undefined)).rejects.toThrow(BadInput);
  });

  it('calls instances by folder and name where files share a name, and keeps both solutions', async () => {
    const files = ['one', 'two'].map((set) => {
      mkdirSync(join(folder, set));
      return put(join(set, 'e.vbp'), `1\n10\n1\n6 ${set === 'one' ? 1 : 2}\n`);
    });
    const out = join(folder, 'solutions');
    expect((await run([folder, files[0]!], out)).map(({ instance, upperBound }) => [instance, upperBound])).toEqual([['one/e', 1], ['two/e', 2]]);
    expect(readFileSync(join(out, 'one/e.sol'), 'utf8')).toBe('0\n');
    expect(readFileSync(join(out, 'two/e.sol'), 'utf8').split('\n')).toHaveLength(3);
  });
});
