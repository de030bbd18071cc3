import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  hourlySeriesSchema, importListSchema, importReportSchema, inventoryResponseSchema, issueListSchema, problemSchema, projectSchema, utilizationWeekSchema,
  type ImportReport,
} from '@stowage/contracts';
import { filesForm, startApi, type Api } from '../testing/api.js';

const SAMPLE = path.resolve(import.meta.dirname, '../../../../samples/chitale');
const sample = (name: string): string => readFileSync(path.join(SAMPLE, name), 'utf8');
const chitale = { 'servers.csv': sample('servers.csv'), 'workloads.csv': sample('workloads.csv'), 'utilization.csv': sample('utilization.csv') };
const SERVERS = 'Name,Site,CPU model,Sockets,Cores,Memory (GiB),CPU average %,CPU peak %\n';

let api: Api;
let id: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  ({ id } = await api.expectJson(projectSchema, ['POST', '/api/projects', { name: randomUUID() }], 201));
});
afterAll(() => api.stop());

const upload = (files: Readonly<Record<string, string | Uint8Array>>): Promise<ImportReport> =>
  api.expectJson(importReportSchema, ['POST', `/api/projects/${id}/imports`, filesForm(files)], 201);
const counts = async () => (await api.expectJson(projectSchema, ['GET', `/api/projects/${id}`])).counts;

describe('an import', () => {
  it('brings several files into the inventory and says what each was', async () => {
    const report = await upload(chitale);
    expect(report).toMatchObject({ projectId: id, status: 'done', error: null });
    expect(report.files.map((file) => [file.file, file.recognized, file.samples])).toEqual([
      ['servers.csv', true, 0], ['workloads.csv', true, 0], ['utilization.csv', true, 20 * 24 * 21],
    ]);
    expect(report.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await counts()).toMatchObject({ sites: 2, servers: 10, workloads: 20 });
    expect(await api.expectJson(importReportSchema, ['GET', `/api/imports/${report.id}`])).toEqual(report);
    expect(await api.expectJson(importListSchema, ['GET', `/api/projects/${id}/imports`])).toMatchObject([{ id: report.id, issueCount: 0 }]);
  });

  it('done twice changes nothing, neither machines, samples nor issues', async () => {
    const files = { ...chitale, 'more.csv': `${SERVERS}a,X,Xeon,2,8,lots,5,9\n` };
    const read = async () => {
      const { inventory, machines } = await api.expectJson(inventoryResponseSchema, ['GET', `/api/projects/${id}/inventory`]);
      const week = await api.expectJson(utilizationWeekSchema, ['GET', `/api/projects/${id}/utilization/week`]);
      return { inventory, machines, week, issues: await api.expectJson(issueListSchema, ['GET', `/api/projects/${id}/issues`]) };
    };
    await upload(files);
    const once = await read();
    await upload(files);
    expect(await read()).toEqual(once);
    expect(once.issues.length).toBeGreaterThan(0);
  });

  it('keeps the good rows of a bad file and gives the problems back with row, column and value', async () => {
    const report = await upload({ 'größe "1".csv': `${SERVERS}a,X,Xeon,2,8,lots,5,9\nb,X,Xeon,2,8,16,5,9\n` });
    expect(report.status).toBe('done');
    expect(report.issues[0]).toMatchObject({ file: 'größe "1".csv', row: 2, column: 'Memory (GiB)', value: 'lots' });
    expect((await counts()).servers).toBe(2);
    const { status, type, headers, body } = await api.call('GET', `/api/projects/${id}/issues.csv`);
    expect([status, type, headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', expect.stringContaining('attachment; filename="issues.csv"')]);
    expect(String(body)).toContain('lots');
  });

  it('of a corrected file takes the old problems away', async () => {
    await upload({ 'servers.csv': `${SERVERS}a,X,Xeon,2,8,lots,5,9\n` });
    await upload({ 'servers.csv': `${SERVERS}a,X,Xeon,2,8,16,5,9\n` });
    expect(await api.expectJson(issueListSchema, ['GET', `/api/projects/${id}/issues`])).toEqual([]);
  });

  it('of something that is no inventory says so and changes nothing', async () => {
    const report = await upload({ 'holiday.jpg': new Uint8Array([255, 216, 255, 224, 0, 16, 74, 70]) });
    expect(report.files).toMatchObject([{ recognized: false, format: null }]);
    expect(report.issues).not.toEqual([]);
    expect(await counts()).toMatchObject({ servers: 0, workloads: 0 });
  });

  it('at the same time as another loses neither', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => upload({ [`${name}.csv`]: `${SERVERS}${name},X,Xeon E5-2670,2,16,64,5,9\n` })));
    expect((await counts()).servers).toBe(3);
  });

  it.each<[string, number, () => unknown]>([
    ['no file', 400, () => filesForm({})], ['something else than a form', 400, () => ({ files: [] })],
  ])('of %s is refused', async (_, status, body) => {
    const answer = await api.call('POST', `/api/projects/${id}/imports`, body());
    expect([answer.status, problemSchema.parse(answer.body).errors[0]?.path]).toEqual([status, 'files[]']);
  });

  it.each([
    ['POST', `/api/projects/${randomUUID()}/imports`], ['GET', `/api/projects/${randomUUID()}/imports`], ['GET', `/api/imports/${randomUUID()}`],
    ['GET', `/api/projects/${randomUUID()}/issues`], ['GET', `/api/projects/${randomUUID()}/issues.csv`], ['GET', `/api/projects/${randomUUID()}/inventory`],
    ['GET', `/api/projects/${randomUUID()}/utilization/week`], ['GET', `/api/projects/${randomUUID()}/utilization/server/a`],
  ])('is not found where nothing is: %s %s', async (method, route) => {
    const answer = await api.call(method, route, method === 'POST' ? filesForm({ 'a.csv': 'x' }) : undefined);
    expect([answer.status, problemSchema.parse(answer.body).title]).toEqual([404, 'Not found']);
  });
});

describe('the inventory and its utilization', () => {
  beforeEach(async () => {
    await upload(chitale);
  });

  it('sum up each server', async () => {
    const { revision, machines } = await api.expectJson(inventoryResponseSchema, ['GET', `/api/projects/${id}/inventory`]);
    expect([revision, machines.length]).toEqual([1, 10]);
    expect(machines.filter(({ idlePowerWatts, maxPowerWatts }) => !(Number(idlePowerWatts) > 0 && Number(idlePowerWatts) < Number(maxPowerWatts)))).toEqual([]);
    expect(machines.flatMap(({ workloads }) => workloads)).toHaveLength(20);
  });

  it('take the use of a server from its own summary where there is no series', async () => {
    await upload({ 'more.csv': `${SERVERS}solo,Plant room,Intel Xeon E5-2670,2,16,64,7,31\n` });
    const { machines } = await api.expectJson(inventoryResponseSchema, ['GET', `/api/projects/${id}/inventory`]);
    expect(machines.find(({ serverId }) => serverId === 'solo')).toMatchObject({
      cpuMeanRatio: 0.07, cpuHighRatio: 0.31, cpuHighBasis: 'peak', cpuSource: 'summary', cpuByHour: null, samples: 0,
    });
  });

  it('show the week of the estate and of each machine', async () => {
    const week = await api.expectJson(utilizationWeekSchema, ['GET', `/api/projects/${id}/utilization/week`]);
    expect(week.machines).toHaveLength(20);
    expect(week.estate.cpuByHourOfWeek.every((hour) => hour !== null && hour > 0 && hour < 1)).toBe(true);
    const one = await api.expectJson(utilizationWeekSchema, ['GET', `/api/projects/${id}/utilization/week?subject=workload:erp-db`]);
    expect(one.machines).toEqual(week.machines.filter(({ name }) => name === 'erp-db'));
    expect(one.estate.cpuByHourOfWeek[0]).toBeCloseTo(mondayMidnights(), 4);
  });

  it('refuse a week of what is not measured, and a subject that is none', async () => {
    expect((await api.call('GET', `/api/projects/${id}/utilization/week?subject=workload:nobody`)).status).toBe(404);
    const answer = await api.call('GET', `/api/projects/${id}/utilization/week?subject=erp-db`);
    expect([answer.status, problemSchema.parse(answer.body).errors[0]?.path]).toEqual([400, 'subject']);
  });

  it('give every metric of a machine by the hour', async () => {
    const series = await api.expectJson(hourlySeriesSchema, ['GET', `/api/projects/${id}/utilization/workload/erp-db`]);
    expect(series.start).toBe('2008-01-07T00:00:00.000Z');
    expect(series.values.cpuRatio?.slice(0, 2).map((value) => Number(value?.toFixed(3)))).toEqual([0.115, 0.212]);
    expect(Object.values(series.values).map((values) => values.length)).toEqual([504, 504, 504, 504]);
    expect(await api.expectJson(hourlySeriesSchema, ['GET', `/api/projects/${id}/utilization/server/CD-DB-01`])).toMatchObject({ start: null, values: {} });
    expect((await api.call('GET', `/api/projects/${id}/utilization/rack/a`)).status).toBe(400);
  });
});

/** Mean CPU of erp-db over the three Monday midnights of the sample. */
function mondayMidnights(): number {
  const rows = chitale['utilization.csv'].split(/\r?\n/).filter((row) => /^erp-db,2008-01-(07|14|21)T00:00Z/.test(row));
  return rows.reduce((sum, row) => sum + Number(row.split(',')[2]), 0) / rows.length / 100;
}
