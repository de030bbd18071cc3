import { readSettings } from './config/environment.js';
import { explainFailure } from './config/explain-failure.js';
import { startServer, type RunningServer } from './server.js';

/** A stop that takes longer is broken off; jobs are taken up again at the next start. */
const STOP_WITHIN_MS = 2800;

let running: RunningServer | undefined;
let stopping = false;

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());

try {
  const settings = readSettings(process.env);
  const server = await startServer(settings);
  running = server;
  if (stopping) await end(server);
  else console.log(`Stowage is ready at ${server.address}`);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
  if (running) await end(running);
}

async function end(server: RunningServer): Promise<void> {
  await server.stop();
  process.exit(0);
}
