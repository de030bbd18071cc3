import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENGINES, openTestDatabase, type TestDatabase } from '../testing/test-database.js';

describe.each(ENGINES)('the tables on %s', (engine) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
  });
  afterAll(() => test.close());

  it('are all made by migrations, with nothing left for the entities to add', async () => {
    const drift = await test.database.dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('go away again when every migration is undone, and come back', async () => {
    const { dataSource } = test.database;
    for (const _ of dataSource.migrations) await dataSource.undoLastMigration({ transaction: 'each' });
    const left: { table_name: string }[] = await dataSource.query(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`);
    expect(left).toEqual([]);
    expect(await dataSource.runMigrations({ transaction: 'each' })).toHaveLength(dataSource.migrations.length);
  });
});

describe('the embedded database', () => {
  it('has one connection: work inside a transaction that does not use its manager is refused instead of hanging', async () => {
    const test = await openTestDatabase('embedded');
    try {
      const { dataSource } = test.database;
      const nested = dataSource.transaction(async () => await dataSource.query('SELECT 1'));
      await expect(nested).rejects.toThrow(/timeout/);
      expect(await dataSource.query('SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
    } finally {
      await test.close();
    }
  });
});
