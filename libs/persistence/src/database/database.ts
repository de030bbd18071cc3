import { DataSource, type DataSourceOptions } from 'typeorm';
import { JOB_TABLES, releaseAll } from '../jobs/claims.js';
import { EmbeddedDatabase, type EmbeddedOptions } from './embedded-database.js';
import { ENTITIES } from './entities.js';
import { loadMigrations } from './load-migrations.js';

/** Which database to open: a real PostgreSQL by its address, else the embedded one. */
export type DatabaseOptions = { readonly url: string } | EmbeddedOptions;

/** An open, migrated database. */
export class Database {
  private closed: Promise<void> | undefined;

  private constructor(readonly dataSource: DataSource, private readonly embedded: EmbeddedDatabase | undefined) {}

  get kind(): 'embedded' | 'postgresql' {
    return this.embedded ? 'embedded' : 'postgresql';
  }

  /**
   * Opens the database and brings its tables up to date.
   * @throws FolderInUse where another process has the data folder open
   */
  static async open(options: DatabaseOptions): Promise<Database> {
    const embedded = 'url' in options ? undefined : await EmbeddedDatabase.start(options);
    const connection = 'url' in options ? postgresqlOptions(options.url) : embeddedOptions(embedded?.socketFolder ?? '', options.waitForConnectionMs);
    const dataSource = new DataSource({ ...connection, migrations: await loadMigrations() });
    const database = new Database(dataSource, embedded);
    try {
      await dataSource.initialize();
      await database.migrate();
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** Several processes may start on one PostgreSQL at once: the first migrates, the others wait for it. */
  private async migrate(): Promise<void> {
    if (this.embedded) return void (await this.dataSource.runMigrations({ transaction: 'each' }));
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
      await this.dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.release();
    }
  }

  /** The embedded database as a tar file, to start others from. */
  async dump(): Promise<Uint8Array> {
    if (!this.embedded) throw new Error('Only the embedded database can be dumped; use pg_dump');
    return await this.embedded.dump();
  }

  /** Puts back every job a killed process left running; only where no other process can have the database open. */
  async releaseJobs(): Promise<void> {
    for (const table of JOB_TABLES) await releaseAll(this.dataSource, table);
  }

  /** @throws where the database does not answer */
  async ping(): Promise<void> {
    await this.dataSource.query('SELECT 1');
  }

  /** Closing twice is closing once. */
  close(): Promise<void> {
    this.closed ??= this.end();
    return this.closed;
  }

  private async end(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
    await this.embedded?.stop();
  }
}

/** Any number, as long as nothing else on the server uses it. */
const MIGRATION_LOCK = 7_869_713;

type PostgresDataSourceOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

const COMMON = {
  type: 'postgres' as const,
  entities: ENTITIES,
  synchronize: false,
  installExtensions: false,
  uuidExtension: 'pgcrypto' as const,
};

function postgresqlOptions(url: string): PostgresDataSourceOptions {
  return { ...COMMON, url, poolSize: 10, connectTimeoutMS: 10_000, applicationName: 'stowage' };
}

/** One connection only: anything that asks for a second inside a transaction gets an error after the time-out. */
function embeddedOptions(socketFolder: string, connectTimeoutMS = 20_000): PostgresDataSourceOptions {
  return { ...COMMON, host: socketFolder, port: 5432, username: 'postgres', database: 'postgres', poolSize: 1, connectTimeoutMS };
}
