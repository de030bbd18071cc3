import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** What the main thread asks of the embedded database's thread. */
export interface EmbeddedStart {
  /** Folder of the database, or `memory://`. */
  readonly folder: string;
  /** Unix socket to listen on. */
  readonly socket: string;
  /** A dump to start from where the folder is new. */
  readonly template?: string;
}

const { folder, socket, template } = workerData as EmbeddedStart;
const port = parentPort;
if (!port) throw new Error('embedded.worker runs as a worker thread only');

const lite = await PGlite.create(template === undefined ? { dataDir: folder } : { dataDir: folder, loadDataDir: new Blob([readFileSync(template)]) });
// One connection: the server mixes up the messages of several.
const server = new PGLiteSocketServer({ db: lite, path: socket, maxConnections: 1 });
await server.start();

port.on('message', (message: 'stop' | 'dump') => void (message === 'stop' ? stop() : dump()));
port.postMessage('ready');

async function stop(): Promise<void> {
  await server.stop();
  await lite.close();
  port?.postMessage('stopped');
  port?.close();
}

async function dump(): Promise<void> {
  const file = await lite.dumpDataDir('none');
  port?.postMessage(new Uint8Array(await file.arrayBuffer()));
}
