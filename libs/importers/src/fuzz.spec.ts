import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { importFiles } from './import-files.js';
import { sampleFiles, textFile } from './testing/fixtures.js';

const FORMAT_FIXTURES = sampleFiles('formats');
const FIXTURES = [...sampleFiles('dirty'), ...sampleFiles('small'), ...FORMAT_FIXTURES];
const OPTIONS = { numRuns: 300, seed: 20261122 };

/** Overwrites, cuts, repeats or inserts a piece: what a bad disk, transfer or editor does. */
const mutation = fc.record({ at: fc.nat(), length: fc.integer({ min: 1, max: 40 }), kind: fc.constantFrom('overwrite', 'cut', 'repeat', 'insert'), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) });

function mutated(bytes: Uint8Array, changes: readonly { at: number; length: number; kind: string; bytes: Uint8Array }[]): Uint8Array {
  return changes.reduce((current, change) => {
    const at = current.length === 0 ? 0 : change.at % current.length;
    const piece = { overwrite: change.bytes, cut: new Uint8Array(), repeat: current.slice(at, at + change.length), insert: change.bytes }[change.kind] ?? new Uint8Array();
    const skipped = change.kind === 'insert' || change.kind === 'repeat' ? 0 : change.kind === 'cut' ? change.length : piece.length;
    return Uint8Array.from([...current.slice(0, at), ...piece, ...current.slice(at + skipped)]);
  }, bytes);
}

describe('importFiles on damaged files', () => {
  it('never throws, and says where each issue is', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...FIXTURES), fc.array(mutation, { minLength: 1, maxLength: 6 }), async (source, changes) => {
      const { files, issues, inventory, series } = await importFiles([{ name: source.name, bytes: mutated(source.bytes, changes) }]);
      expect(files).toHaveLength(1);
      expect(issues.every(({ file, message }) => file === source.name && message !== '')).toBe(true);
      expect(new Set(inventory.servers.map(({ id }) => id)).size).toBe(inventory.servers.length);
      expect(new Set(inventory.workloads.map(({ id }) => id)).size).toBe(inventory.workloads.length);
      const servers = new Set(inventory.servers.map(({ id }) => id));
      expect(inventory.workloads.every(({ serverId }) => serverId === undefined || servers.has(serverId))).toBe(true);
      for (const { values, intervalSeconds } of series) {
        expect(intervalSeconds).toBeGreaterThan(0);
        expect(new Set(Object.values(values).map(({ length }) => length)).size).toBe(1);
      }
      if (files[0]?.format === null) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    }), OPTIONS);
  });

  it('never throws on noise', async () => {
    const noise = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])));
    await fc.assert(fc.asyncProperty(noise, async (bytes) => {
      expect((await importFiles([{ name: 'n', bytes }])).files[0]?.issues.length).toBeGreaterThan(0);
    }), OPTIONS);
  });

  it('never throws on any text under our headers', async () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('1.024,5', '-1', '1e308', 'NaN', '16 GB', '=1', '2026-10-05', '__proto__', 'n/a'));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    const headers = ['Name,Site,Cores,Memory,Serial', 'Name,Server,vCPUs,Memory,UUID', 'Machine,Timestamp,CPU %,Power,IOPS', 'VM,Powerstate,CPUs,Memory,Template'];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...headers), table, async (header, rows) => {
      const { files } = await importFiles([textFile('t.csv', [header, ...rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))].join('\n'))]);
      expect(files[0]?.format).not.toBeNull();
    }), OPTIONS);
  });
});

describe('importFiles on samples/formats', () => {
  it.each(FORMAT_FIXTURES.map((source) => [source.name, source] as const))('takes %s for what its name says, whatever it is called', async (name, source) => {
    const { files } = await importFiles([{ ...source, name: 'x' }]);
    const [format] = files;
    expect(name.startsWith(format?.format ?? '?')).toBe(true);
    expect((format?.servers ?? 0) + (format?.workloads ?? 0) + (format?.samples ?? 0)).toBeGreaterThan(0);
  });

  it('gives the same inventory when imported twice', async () => {
    const first = await importFiles(FORMAT_FIXTURES);
    const second = await importFiles(FORMAT_FIXTURES, first.inventory);
    expect(second.inventory).toEqual(first.inventory);
    expect(second.series).toEqual(first.series);
  });
});

describe('importFiles on good files', () => {
  it('gives the same inventory whatever the order of rows and files', async () => {
    const files = sampleFiles('small');
    const bare = async (sources: typeof files): Promise<unknown> => {
      const { inventory, series } = await importFiles(sources);
      const strip = <T extends { origin?: unknown }>({ origin: _origin, ...rest }: T): Omit<T, 'origin'> => rest;
      return { servers: inventory.servers.map(strip), workloads: inventory.workloads.map(strip), sites: inventory.sites, series: series.map(({ subject }) => subject.id).sort() };
    };
    const expected = await bare(files);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), fc.integer(), async (shuffled, seed) => {
      const rows = shuffled.map(({ name, bytes }) => textFile(name, withShuffledRows(new TextDecoder().decode(bytes), seed)));
      expect(await bare(rows)).toEqual(expected);
    }), { numRuns: 20, seed: 7 });
  });
});

/** Rotates the rows below the header: enough to move every row. */
function withShuffledRows(text: string, seed: number): string {
  const [header, ...rows] = text.trimEnd().split('\n');
  const by = Math.abs(seed) % rows.length;
  return [header, ...rows.slice(by), ...rows.slice(0, by).reverse()].join('\n');
}
