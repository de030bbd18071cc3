import { STANDARD_OUTPUT } from './print.js';
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), STANDARD_OUTPUT);
