import { STANDARD_OUTPUT } from './print.js';
import { run } from './run.js';

/** A reader that stops early (`| head`) ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), STANDARD_OUTPUT);
