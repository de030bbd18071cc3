import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanDocument } from '@stowage/domain';
import { run } from './run.js';

const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));
let folder: string;

/** Runs one command line and keeps what it says. */
async function stowage(...args: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const exitCode = await run(args, { out: (text) => void (said.out += `${text}\n`), err: (text) => void (said.err += `${text}\n`) });
  return { exitCode, ...said };
}

const read = (path: string): PlanDocument => JSON.parse(readFileSync(path, 'utf8')) as PlanDocument;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stowage-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('stowage plan', () => {
  it('plans the Chitale sample to the figures its folder expects', async () => {
    const { exitCode, out } = await stowage('plan', join(SAMPLES, 'chitale'), '--out', join(folder, 'chitale.json'), '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(SAMPLES, 'chitale/expected/headline.json'), 'utf8')));
  });

  it('writes the same bytes for the same input and seed', async () => {
    await stowage('plan', join(SAMPLES, 'chitale'), '--out', join(folder, 'again.json'));
    expect(readFileSync(join(folder, 'again.json')).equals(readFileSync(join(folder, 'chitale.json')))).toBe(true);
  });

  it('holds what the documentation promises', () => {
    const document = read(join(folder, 'chitale.json'));
    expect(document).toMatchObject({ format: 'stowage-plan', version: 1, hostsUsed: expect.any(Number), lowerBound: expect.any(Number), gapRatio: expect.any(Number) });
    expect(document.placements).toHaveLength(20);
    expect(document.placements[0]).toEqual({ workload: expect.any(String), host: expect.any(String) });
    for (const side of [document.assessment.before, document.assessment.after]) {
      for (const key of ['energyKwhPerYear', 'emissionsKgCo2ePerYear', 'costPerYear', 'downtimeMinutesPerYear'] as const) expect(side[key]).toBeGreaterThan(0);
    }
    expect(document.inputs.map((input) => input.file)).toEqual(['servers.csv', 'utilization.csv', 'workloads.csv']);
  });

  it('refuses a scenario with a wrong value and says where', async () => {
    writeFileSync(join(folder, 'wrong.yaml'), 'name: Wrong\nhostFailures: 7\ncolour: blue\n');
    const { exitCode, err } = await stowage('plan', join(SAMPLES, 'chitale'), '--scenario', join(folder, 'wrong.yaml'), '--out', join(folder, 'no.json'));
    expect(exitCode).toBe(2);
    expect(err).toContain('hostFailures');
    expect(err).toContain('colour');
  });

  it.each([[['plan', '/nowhere', '--out', 'x.json'], '/nowhere does not exist'], [['plan', SAMPLES], '--out'], [['fly'], 'unknown command']])('refuses %j', async (args, message) => {
    const { exitCode, err } = await stowage(...args);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
  });
});

describe('stowage verify', () => {
  it('passes the plan as it was written', async () => {
    expect(await stowage('verify', join(folder, 'chitale.json'))).toMatchObject({ exitCode: 0, out: expect.stringContaining('The plan holds: 168 time slots and 3 rules') });
  });

  it('finds a workload moved by hand onto a full host, and one left out', async () => {
    const document = read(join(folder, 'chitale.json'));
    const hosts = document.plan.hosts.map((host, h) => ({ ...host, workloads: h === 0 ? document.plan.hosts.flatMap((one) => one.workloads).slice(1) : [] }));
    writeFileSync(join(folder, 'tampered.json'), JSON.stringify({ ...document, plan: { ...document.plan, hosts } }));
    const { exitCode, out } = await stowage('verify', join(folder, 'tampered.json'), '--json');
    expect(exitCode).toBe(1);
    const { violations } = JSON.parse(out) as { violations: string[] };
    expect(violations.join('\n')).toMatch(/accounted for 0 times/);
    expect(violations.join('\n')).toMatch(/host-1 needs .* of memory/);
  });

  it('refuses what is no plan', async () => {
    writeFileSync(join(folder, 'other.json'), '{"format":"other"}');
    expect(await stowage('verify', join(folder, 'other.json'))).toMatchObject({ exitCode: 2, err: expect.stringContaining('not a Stowage plan') });
  });
});

describe('stowage explain', () => {
  it('says why a database is where it is, and which rule or resource keeps it off the others', async () => {
    const { exitCode, out } = await stowage('explain', join(folder, 'chitale.json'), 'erp-db', '--json');
    expect(exitCode).toBe(0);
    const { hosts, oneHostFewer } = JSON.parse(out) as { hosts: { host: string; verdict: string; sentence: string }[]; oneHostFewer: string };
    const other = read(join(folder, 'chitale.json')).placements.find((one) => one.workload === 'milk-db')?.host;
    expect(hosts[0]).toMatchObject({ verdict: 'chosen', sentence: expect.stringContaining('tightest on') });
    expect(hosts.find((one) => one.host === other)).toMatchObject({ verdict: 'rule', sentence: 'milk-db runs there. Rule: Keep erp-db and milk-db apart.' });
    expect(oneHostFewer).toContain('of memory');
  });

  it('says where a figure comes from', async () => {
    const { exitCode, out } = await stowage('explain', join(folder, 'chitale.json'), 'energyKwhPerYear');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Energy a year\nbefore: [\d,.]+ kWh \[/);
    expect(out).toMatch(/assumed: A small server room with room cooling, 2008/);
  });

  it('names some workloads where the asked one is unknown', async () => {
    expect(await stowage('explain', join(folder, 'chitale.json'), 'nobody')).toMatchObject({ exitCode: 2, err: expect.stringContaining('no workload or figure "nobody"') });
  });
});

describe('stowage report', () => {
  it('writes a PDF, the same for the same date', async () => {
    for (const name of ['a.pdf', 'b.pdf']) {
      expect((await stowage('report', join(folder, 'chitale.json'), '--format', 'pdf', '--date', '2026-01-31', '--out', join(folder, name))).exitCode).toBe(0);
    }
    const pdf = readFileSync(join(folder, 'a.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.equals(readFileSync(join(folder, 'b.pdf')))).toBe(true);
  });

  it.each(['xlsx', 'pptx'])('writes %s, the same for the same date', async (format) => {
    for (const name of ['a', 'b']) {
      expect((await stowage('report', join(folder, 'chitale.json'), '--format', format, '--date', '2026-01-31', '--out', join(folder, `${name}.${format}`))).exitCode).toBe(0);
    }
    const file = readFileSync(join(folder, `a.${format}`));
    expect(file.subarray(0, 2).toString()).toBe('PK');
    expect(file.equals(readFileSync(join(folder, `b.${format}`)))).toBe(true);
  });

  it('writes the plan again as it is, and refuses what is none', async () => {
    expect((await stowage('report', join(folder, 'chitale.json'), '--format', 'json', '--out', join(folder, 'copy.json'))).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'copy.json')).equals(readFileSync(join(folder, 'chitale.json')))).toBe(true);
    writeFileSync(join(folder, 'no-plan.json'), '{"format":"other"}');
    expect(await stowage('report', join(folder, 'no-plan.json'), '--format', 'json', '--out', join(folder, 'never.json'))).toMatchObject({ exitCode: 2, err: expect.stringContaining('not a Stowage plan') });
  });

  it('names the formats where another is asked for', async () => {
    expect(await stowage('report', join(folder, 'chitale.json'), '--format', 'docx', '--out', join(folder, 'x.docx'))).toMatchObject({ exitCode: 2, err: expect.stringContaining('pdf, csv, xlsx, pptx, json') });
  });

  it('writes all CSV tables into a folder', async () => {
    expect((await stowage('report', join(folder, 'chitale.json'), '--format', 'csv', '--out', `${folder}/tables/`)).exitCode).toBe(0);
    const placement = readFileSync(join(folder, 'tables/placement.csv'), 'utf8');
    expect(placement).toContain('erp-db');
    expect(readFileSync(join(folder, 'tables/cost.csv'), 'utf8').length).toBeGreaterThan(100);
    expect(readFileSync(join(folder, 'tables/carbon.csv'), 'utf8').length).toBeGreaterThan(100);
  });
});

describe('stowage import --check', () => {
  it('recognises the sample and counts it', async () => {
    const { exitCode, out } = await stowage('import', '--check', '--json', join(SAMPLES, 'chitale'));
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ recognised: true, servers: 10, workloads: 20, sites: 2, samples: 10080 });
  });

  it('writes every problem of the dirty sample as a file, and plans what is good in it', async () => {
    const issues = join(folder, 'issues.csv');
    expect((await stowage('import', '--check', join(SAMPLES, 'dirty'), '--issues', issues)).exitCode).toBe(2);
    expect(readFileSync(issues, 'utf8')).toContain('servers-semicolons.csv');
    const planned = await stowage('plan', join(SAMPLES, 'dirty'), '--out', join(folder, 'dirty.json'));
    expect(planned).toMatchObject({ exitCode: 0, err: expect.stringContaining('Left out, not recognised: empty.csv') });
    expect((await stowage('verify', join(folder, 'dirty.json'))).exitCode).toBe(0);
  });

  it('answers 2 for a file it does not know', async () => {
    writeFileSync(join(folder, 'poem.txt'), 'Roses are red\nviolets are blue\n');
    expect((await stowage('import', '--check', join(folder, 'poem.txt'))).exitCode).toBe(2);
  });
});
