import { benchPacking, type BenchPackingOptions } from '../bench/bench-packing.js';
import { BadInput, EXIT } from '../exit-codes.js';
import type { Output } from '../print.js';

/** `bench packing`: one JSON line per instance. A malformed file is bad input, told with file and line. */
export async function bench(paths: readonly string[], options: BenchPackingOptions, output: Output): Promise<number> {
  try {
    await benchPacking(paths, options, output.out);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ENOENT') throw new BadInput((error as Error).message);
    throw error;
  }
}
