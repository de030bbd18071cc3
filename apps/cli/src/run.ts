import { CommanderError } from 'commander';
import { BadInput, EXIT } from './exit-codes.js';
import type { Output } from './print.js';
import { program } from './program.js';

/** Runs one command line and answers its exit code; never throws. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  let exitCode: number = EXIT.ok;
  try {
    await program(output, (code) => (exitCode = code)).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
    if (error instanceof BadInput) {
      output.err(error.message);
      return EXIT.badInput;
    }
    output.err(`A fault in Stowage: ${error instanceof Error ? error.stack : String(error)}`);
    return EXIT.internal;
  }
}
