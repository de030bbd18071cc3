// Builds what changed, then runs the server in this very process, so that signals reach it.
import { build, stopBuild } from './build.mjs';

const stopWhileBuilding = (signal) => {
  stopBuild(signal);
  process.exit(130);
};
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stopWhileBuilding);
const code = await build();
if (code !== 0) process.exit(code);
for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, stopWhileBuilding);

console.log('Starting the server (the first start makes the database) ...');
await import('../apps/api/dist/main.js');
