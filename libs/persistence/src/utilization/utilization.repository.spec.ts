import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { UtilizationSeries } from '@stowage/domain';
import { ProjectRepository } from '../project/project.repository.js';
import { ENGINES, openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { saveSeries } from './save-series.js';
import { UtilizationRepository } from './utilization.repository.js';

function month(index: number): UtilizationSeries {
  const wave = (scale: number): Float32Array => Float32Array.from({ length: 720 }, (_, hour) => scale * (1 + Math.sin(hour / 4 + index)));
  return {
    subject: { kind: 'workload', id: `vm-${String(index).padStart(4, '0')}` }, startEpochSeconds: 20_000 * 86400, intervalSeconds: 3600,
    values: { cpuRatio: wave(0.3), memoryMib: wave(4096), diskIops: wave(100), networkBytesPerSecond: wave(1e6) },
  };
}

describe.each(ENGINES)('UtilizationRepository on %s', (engine) => {
  let test: TestDatabase;
  let utilization: UtilizationRepository;
  let projects: ProjectRepository;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    utilization = new UtilizationRepository(test.database);
    projects = new ProjectRepository(test.database);
  });
  afterAll(() => test.close());

  it('gives back what was stored, over more than one page, bit for bit', async () => {
    const projectId = await projects.create(randomUUID());
    const series = Array.from({ length: 140 }, (_, index) => month(index));
    await test.database.dataSource.transaction((manager) => saveSeries(manager, projectId, series));
    expect(await utilization.read(projectId)).toEqual(series);
  });

  it('reads one machine and one metric', async () => {
    const projectId = await projects.create(randomUUID());
    await saveSeries(test.database.dataSource, projectId, [month(1), month(2)]);
    const [only, ...rest] = await utilization.read(projectId, { subject: month(2).subject, metrics: ['cpuRatio'] });
    expect(rest).toEqual([]);
    expect(only).toEqual({ ...month(2), values: { cpuRatio: month(2).values.cpuRatio } });
  });

  it('joins what was measured at different steps into one series', async () => {
    const projectId = await projects.create(randomUUID());
    const watts: UtilizationSeries = { ...month(1), intervalSeconds: 7200, values: { powerWatts: new Float32Array(360).fill(200) } };
    await saveSeries(test.database.dataSource, projectId, [month(1), watts]);
    const series = await utilization.read(projectId);
    expect(series.map((one) => [one.intervalSeconds, Object.keys(one.values).length])).toEqual([[7200, 5]]);
  });

  it('takes two series of one machine and day in one go', async () => {
    const projectId = await projects.create(randomUUID());
    const one = (cpu: number[]): UtilizationSeries => ({ ...month(1), values: { cpuRatio: Float32Array.from(cpu) } });
    await saveSeries(test.database.dataSource, projectId, [one([0.25, NaN]), one([NaN, 0.75])]);
    expect(await utilization.read(projectId)).toEqual([one([0.25, 0.75])]);
  });
});
