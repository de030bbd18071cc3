import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '@stowage/persistence';
import { AppModule } from './app.module.js';
import type { ServerSettings } from './config/environment.js';
import { configureHttp, configureNotFound } from './http/configure-http.js';
import { SampleLoader } from './sample/sample-loader.js';

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:4100`. */
  readonly address: string;
  /** Ends requests and jobs, puts jobs back in the queue and closes the database. */
  stop(): Promise<void>;
}

/**
 * Opens the database, migrates it and serves the API and the dashboard.
 * @param opened a database to use instead of the one the settings name; closed on stop
 * @throws FolderInUse, or an error with code EADDRINUSE
 */
export async function startServer(settings: ServerSettings, opened?: Database): Promise<RunningServer> {
  const database = opened ?? (await Database.open(settings.databaseUrl === undefined ? { dataDir: settings.dataDir } : { url: settings.databaseUrl }));
  let app: NestExpressApplication | undefined;
  const stop = async (): Promise<void> => {
    await app?.close();
    await database.close();
  };
  try {
    // A killed process left its jobs running; nobody else can have the embedded database open. On PostgreSQL they time out.
    if (database.kind === 'embedded') await database.releaseJobs();
    app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings, database), {
      logger: ['error', 'warn'], abortOnError: false, forceCloseConnections: true,
    });
    configureHttp(app, settings.webFolder);
    await app.init();
    configureNotFound(app, settings.webFolder);
    await listen(app.getHttpServer() as Server, settings);
    await app.get(SampleLoader, { strict: false }).loadOnce();
    return { address: addressOf(app.getHttpServer() as Server, settings.host), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Not Nest's own listen, which writes a stack to the log where the port is taken. */
async function listen(server: Server, { host, port }: ServerSettings): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
