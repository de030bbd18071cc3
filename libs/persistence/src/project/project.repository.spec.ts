import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aScenario } from '@stowage/domain/testing';
import { violationOf } from '../database/violation.js';
import { ScenarioRepository } from '../scenario/scenario.repository.js';
import { SettingRepository } from '../setting/setting.repository.js';
import { ENGINES, openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { ProjectRepository } from './project.repository.js';

describe.each(ENGINES)('projects, scenarios and settings on %s', (engine) => {
  let test: TestDatabase;
  let projects: ProjectRepository;
  let scenarios: ScenarioRepository;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    projects = new ProjectRepository(test.database);
    scenarios = new ScenarioRepository(test.database);
  });
  afterAll(() => test.close());

  it('creates, renames and removes a project with all that is in it', async () => {
    const id = await projects.create('Estate');
    const scenario = await scenarios.create(id, aScenario());
    expect(await projects.rename(id, 'Estate 2')).toBe(true);
    expect(await projects.get(id)).toMatchObject({
      name: 'Estate 2', sample: false, counts: { sites: 0, servers: 0, workloads: 0, issues: 0, scenarios: 1, plans: 0 },
    });
    expect(await projects.remove(id)).toBe(true);
    expect(await scenarios.get(scenario)).toBeUndefined();
    expect([await projects.remove(id), await projects.rename(id, 'x')]).toEqual([false, false]);
  });

  it('refuses a second project, and a second scenario in a project, of the same name', async () => {
    const id = await projects.create('Twin');
    await scenarios.create(id, aScenario({ name: 'S' }));
    const broken = async (work: Promise<unknown>) => violationOf(await work.catch((error: unknown) => error));
    expect(await broken(projects.create('Twin'))).toEqual({ kind: 'unique', constraint: 'ux_project_name' });
    expect(await broken(scenarios.create(id, aScenario({ name: 'S' })))).toEqual({ kind: 'unique', constraint: 'ux_scenario_name' });
    expect(await broken(scenarios.create(randomUUID(), aScenario()))).toEqual({ kind: 'foreign-key', constraint: 'fk_scenario_project' });
  });

  it('gives a scenario back as it went in and counts its changes', async () => {
    const project = await projects.create(randomUUID());
    const id = await scenarios.create(project, aScenario({ name: 'A' }));
    await scenarios.replace(id, aScenario({ name: 'B', budget: { seed: 9, steps: 5 } }));
    expect(await scenarios.get(id)).toMatchObject({ projectId: project, revision: 2, scenario: aScenario({ name: 'B', budget: { seed: 9, steps: 5 } }) });
  });

  it('remembers a setting', async () => {
    const settings = new SettingRepository(test.database);
    const before = await settings.has('first-run');
    await settings.set('first-run', 1);
    await settings.set('first-run', 2);
    expect([before, await settings.has('first-run')]).toEqual([false, true]);
  });
});
